export { type Compartments, createCompartments, type File } from './compartments.ts'
export { createWorkspace, type WorkspaceCreated } from './init.ts'
export { findWorkspace, MARKER, type Marker, readMarker } from './marker.ts'
export { openWorkspace, type Workspace, type WorkspaceOpened, type WorkspaceTools } from './workspace.ts'
