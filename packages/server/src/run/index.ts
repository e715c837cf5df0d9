export { isLoopback } from './listen.ts'
export {
  type RunningServer,
  type ServerOptions,
  type ServerStarted,
  startServer,
} from './server.ts'
