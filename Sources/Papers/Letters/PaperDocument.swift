public import OfficeFiles

/// Papers as one document to print and stamp, each on a sheet of its own.
public struct PaperDocument: Sendable {
  private let document: WordDocument

  /// - Parameters:
  ///   - papers: The words of each, with every field filled in.
  ///   - header: Printed small on every page; nil prints nothing.
  public init(_ kind: PaperKind, papers: [String], header: String? = nil) {
    document = WordDocument(
      title: kind.name.zh, header: header,
      sheets: papers.map { PaperSheet($0).wordSheet(numbersPages: kind == .agreement) })
  }

  public func write(to path: String) throws(OfficeFileError) { try document.write(to: path) }
}
