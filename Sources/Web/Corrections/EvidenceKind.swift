/// What an evidence file may be, told by its first bytes.
enum EvidenceKind: String {
  case pdf, jpg, png

  init?(of content: [UInt8]) {
    if content.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if content.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpg
    } else if content.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else {
      return nil
    }
  }
}
