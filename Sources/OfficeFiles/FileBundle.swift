internal import CZip
internal import Glibc

/// Writes several files as one .zip, in their order.
public enum FileBundle {
  /// - Parameter files: Names are UTF-8 and marked so, for Windows.
  /// - Throws: `OfficeFileError` when the disk refuses it.
  public static func write(
    _ files: [(name: String, content: [UInt8])], to path: String
  ) throws(OfficeFileError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, Int32(ZIP_CREATE | ZIP_TRUNCATE), &code) else {
      throw OfficeFileError(.notWritable, at: path, found: "zip \(code)")
    }
    for (name, content) in files {
      let copy = malloc(max(1, content.count))
      memcpy(copy!, content, content.count)
      guard let source = zip_source_buffer(archive, copy, UInt64(content.count), 1) else {
        free(copy)
        zip_discard(archive)
        throw OfficeFileError(.notWritable, at: "\(path) · \(name)")
      }
      let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw OfficeFileError(.notWritable, at: "\(path) · \(name)")
      }
      // Workbooks are packed already.
      zip_set_file_compression(archive, UInt64(index), Int32(ZIP_CM_STORE), 0)
    }
    guard zip_close(archive) == 0 else {
      let found = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw OfficeFileError(.notWritable, at: path, found: found)
    }
  }
}
