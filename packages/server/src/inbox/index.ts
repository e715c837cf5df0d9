export { type Handed, type Inbox, openInbox, type Seal, type Ticket } from './inbox.ts'
