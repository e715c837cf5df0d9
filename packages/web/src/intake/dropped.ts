/** All files of what was dropped, those in folders too, in the order of their names. */
export async function filesOf(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = [...dropped.items].map((one) => one.webkitGetAsEntry()).filter((one) => one !== null)
  if (entries.length === 0) return [...dropped.files]
  const found = await Promise.all(entries.map(filesIn))
  return found.flat()
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    return [
      await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject)
      }),
    ]
  }
  if (!isFolder(entry)) return []
  const inside = await entriesIn(entry)
  const found = await Promise.all(inside.map(filesIn))
  return found.flat()
}

/** A folder tells its entries in batches, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0) return all.toSorted((a, b) => a.name.localeCompare(b.name))
    all.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
