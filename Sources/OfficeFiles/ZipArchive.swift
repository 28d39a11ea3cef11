internal import CZip

/// The members of a zip file, read in pieces and never trusted.
///
/// Sizes are counted while reading, not taken from the directory, and each
/// member has a cap of its own, so a zip bomb ends in an error after a bounded
/// amount of work.
final class ZipArchive {
  /// How much a member may hold, in bytes.
  enum Cap {
    static let sheet = 2 << 30
    static let sharedStrings = 256 << 20
    static let part = 16 << 20
  }

  /// A member that is small, or isn't packed tighter than this, is honest:
  /// real sheets reach a ratio of 10 to 60.
  private static let honestSize = 32 << 20
  private static let honestRatio = 200
  private static let memberLimit = 20_000

  let path: String
  private let archive: OpaquePointer

  /// - Throws: `OfficeFileError` that says what the file is instead.
  init(path: String) throws(OfficeFileError) {
    try FileSignature.expectZip(at: path)
    var code: Int32 = 0
    guard let archive = zip_open(path, Int32(ZIP_RDONLY), &code) else {
      throw OfficeFileError(.damaged, at: path, found: "zip \(code)")
    }
    self.path = path
    self.archive = archive
    let count = zip_get_num_entries(archive, 0)
    guard count <= ZipArchive.memberLimit else {
      throw OfficeFileError(.tooManyMembers, at: path, found: "\(count)")
    }
  }

  deinit { zip_discard(archive) }

  func contains(_ member: String) -> Bool {
    zip_name_locate(archive, member, UInt32(ZIP_FL_NOCASE)) >= 0
  }

  /// Hands the bytes of `member` to `body`, piece by piece, until it says no.
  ///
  /// - Throws: when the member is missing, damaged, encrypted or past its cap.
  func read(
    _ member: String, cap: Int, pieceSize: Int = 1 << 17,
    _ body: (UnsafeRawBufferPointer) throws(OfficeFileError) -> Bool
  ) throws(OfficeFileError) {
    let index = zip_name_locate(archive, member, UInt32(ZIP_FL_NOCASE))
    guard index >= 0 else { throw OfficeFileError(.missingPart, at: path, found: member) }
    var status = zip_stat_t()
    zip_stat_init(&status)
    zip_stat_index(archive, UInt64(index), 0, &status)
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      let code = zip_get_error(archive)?.pointee.zip_err ?? 0
      let isEncrypted = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD
      throw OfficeFileError(
        isEncrypted ? .encrypted : .damaged, at: "\(path) · \(member)", found: "zip \(code)")
    }
    defer { zip_fclose(file) }
    let packed = Int(clamping: status.comp_size)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
    defer { piece.deallocate() }
    var total = 0
    while true {
      let count = Int(zip_fread(file, piece.baseAddress!, UInt64(pieceSize)))
      guard count >= 0 else { throw OfficeFileError(.damaged, at: "\(path) · \(member)") }
      guard count > 0 else { return }
      total += count
      if total > cap {
        throw OfficeFileError(.tooLarge, at: "\(path) · \(member)", found: "> \(cap >> 20) MB")
      }
      if total > ZipArchive.honestSize, total / max(packed, 1) > ZipArchive.honestRatio {
        throw OfficeFileError(
          .suspiciousCompression, at: "\(path) · \(member)", found: "> \(ZipArchive.honestRatio):1")
      }
      guard try body(UnsafeRawBufferPointer(rebasing: piece[..<count])) else { return }
    }
  }

  /// The whole of a small member.
  func bytes(_ member: String, cap: Int = Cap.part) throws(OfficeFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(member, cap: cap) { (piece) throws(OfficeFileError) in
      bytes.append(contentsOf: piece)
      return true
    }
    return bytes
  }
}
