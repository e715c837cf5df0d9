export { FilesPage } from './files-page.tsx'
export { InterviewPage } from './interview-page.tsx'
export { RecordingPage } from './recording-page.tsx'
export { WordsPage } from './words-page.tsx'
