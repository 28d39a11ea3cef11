internal import CZip
internal import Glibc

/// Changes members of a copy of a zip file, or writes a new one; what isn't touched
/// stays as it is packed.
final class ZipEditor {
  private let path: String
  private let archive: OpaquePointer
  private var isClosed = false

  /// Whether members get the same time whenever they are written.
  private let isNew: Bool

  convenience init(path: String) throws(OfficeFileError) {
    try self.init(path, flags: 0, isNew: false)
  }

  /// A new file, in place of whatever is there.
  convenience init(creating path: String) throws(OfficeFileError) {
    try self.init(path, flags: Int32(ZIP_CREATE | ZIP_TRUNCATE), isNew: true)
  }

  private init(_ path: String, flags: Int32, isNew: Bool) throws(OfficeFileError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, flags, &code) else {
      throw OfficeFileError(.notWritable, at: path, found: "zip \(code)")
    }
    self.path = path
    self.archive = archive
    self.isNew = isNew
  }

  deinit {
    if !isClosed { zip_discard(archive) }
  }

  /// Writes `bytes` as the member `name`, new or in place of the old one.
  func put(_ bytes: [UInt8], as name: String) throws(OfficeFileError) {
    let copy = malloc(max(1, bytes.count))
    memcpy(copy!, bytes, bytes.count)
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      throw OfficeFileError(.notWritable, at: "\(path) · \(name)")
    }
    let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    let status =
      index >= 0
      ? Int64(zip_file_replace(archive, UInt64(index), source, 0))
      : zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard status >= 0 else {
      zip_source_free(source)
      throw OfficeFileError(.notWritable, at: "\(path) · \(name)")
    }
    if isNew {
      // 2026-01-01, as workbooks are dated: the same content is the same bytes.
      zip_file_set_mtime(archive, UInt64(status), 1_767_225_600, 0)
    }
  }

  func close() throws(OfficeFileError) {
    guard zip_close(archive) == 0 else {
      throw OfficeFileError(
        .notWritable, at: path, found: String(cString: zip_strerror(archive)))
    }
    isClosed = true
  }

  /// Copies a file byte by byte.
  static func copy(_ from: String, to: String) throws(OfficeFileError) {
    guard let source = fopen(from, "rb") else { throw OfficeFileError(.unreadable, at: from) }
    defer { fclose(source) }
    guard let target = fopen(to, "wb") else { throw OfficeFileError(.notWritable, at: to) }
    let size = 1 << 18
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    var isWhole = true
    while case let count = fread(buffer, 1, size, source), count > 0 {
      isWhole = isWhole && fwrite(buffer, 1, count, target) == count
    }
    guard fclose(target) == 0, isWhole else { throw OfficeFileError(.notWritable, at: to) }
  }
}
