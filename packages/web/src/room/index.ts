export { ReadingRoom } from './reading-room.tsx'
