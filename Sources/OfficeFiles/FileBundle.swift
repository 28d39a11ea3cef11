/// Files put together as one .zip file. The same files are the same bytes.
public struct FileBundle: Sendable {
  public private(set) var files: [(name: String, content: [UInt8])] = []

  public init() {}

  public mutating func add(_ name: String, _ content: [UInt8]) { files.append((name, content)) }

  public func write(to path: String) throws(OfficeFileError) {
    let zip = try ZipEditor(creating: path)
    for file in files { try zip.put(file.content, as: file.name) }
    try zip.close()
  }
}
