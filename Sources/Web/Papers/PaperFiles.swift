internal import Foundation
internal import NIOCore
internal import OfficeFiles
internal import Papers
internal import Store

/// Papers as files to take away.
enum PaperFiles {
  static let wordType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// Every paper on a sheet of its own, in one document.
  static func document(_ kind: PaperKind, _ papers: [String], isSample: Bool) throws -> ByteBuffer {
    try written("docx") {
      try PaperDocument(kind, papers: papers, header: isSample ? "示例县 · 数据虚构" : nil).write(to: $0)
    }
  }

  /// A document for each paper, named by its number.
  static func bundle(
    _ kind: PaperKind, _ papers: [NumberedPaper], isSample: Bool
  ) throws -> ByteBuffer {
    var bundle = FileBundle()
    for paper in papers {
      let document = try document(kind, [paper.words], isSample: isSample)
      bundle.add(name(of: paper), Array(document.readableBytesView))
    }
    return try written("zip") { [bundle] path in try bundle.write(to: path) }
  }

  /// Such as `letter-2026-0007.docx`.
  static func name(of paper: NumberedPaper) -> String {
    let digits = "\(paper.number)"
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "\(paper.kind)-\(paper.year)-\(zeros)\(digits).docx"
  }

  private static func written(_ ending: String, _ write: (String) throws -> Void) throws
    -> ByteBuffer
  {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-\(UUID().uuidString).\(ending)")
    defer { try? FileManager.default.removeItem(at: file) }
    try write(file.path)
    return ByteBuffer(bytes: try Data(contentsOf: file))
  }
}
