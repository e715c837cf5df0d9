export { type Preferences, readPreferences } from './preferences.ts'
export { changePreferences, showPreferences, usePreferences } from './store.ts'
