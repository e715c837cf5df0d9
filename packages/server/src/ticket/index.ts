export { deleteTicket, readTicket, type ServerTicket, writeTicket } from './ticket.ts'
