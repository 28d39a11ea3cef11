internal import Glibc

/// Tells a zip file from what people upload instead of one.
enum FileSignature {
  private static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let largestFile = 1 << 30

  /// Returns when the file at `path` begins like a zip file of bearable size.
  ///
  /// An OLE file is an old .xls, or an .xlsx inside an encrypted envelope; the
  /// envelope has a stream named `EncryptedPackage`, in UTF-16.
  static func expectZip(at path: String) throws(OfficeFileError) {
    guard let file = fopen(path, "rb") else { throw OfficeFileError(.unreadable, at: path) }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 1 << 16)
    head.removeLast(head.count - fread(&head, 1, head.count, file))
    guard !head.isEmpty else { throw OfficeFileError(.empty, at: path) }
    if head.starts(with: ole) {
      let envelope: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
      throw OfficeFileError(
        contains(head, envelope) || contains(tail(of: file), envelope) ? .encrypted : .oldExcel,
        at: path)
    }
    guard head.starts(with: [0x50, 0x4B]) else {
      let isText = !head.prefix(4096).contains(0) || head.starts(with: [0xFF, 0xFE])
      throw OfficeFileError(isText ? .textFile : .notAWorkbook, at: path)
    }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    guard size <= largestFile else {
      throw OfficeFileError(.tooLarge, at: path, found: "\(size >> 20) MB")
    }
  }

  private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: part) }
  }

  private static func tail(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    fseek(file, -(1 << 16), SEEK_END)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return bytes
  }
}
