/// A text document as a bureau prints it: sheets of A4, each beginning on a page of
/// its own.
public struct WordDocument: Sendable {
  public let title: String

  /// Printed small at the head of every page, such as a warning that everything
  /// is invented; nil prints nothing.
  public let header: String?
  public let sheets: [WordSheet]

  public init(title: String, header: String? = nil, sheets: [WordSheet]) {
    self.title = title
    self.header = header
    self.sheets = sheets
  }
}

/// What stands on pages with the same margins and type.
public struct WordSheet: Sendable {
  public let layout: Layout

  /// Whether pages are numbered, from 1 on each sheet.
  public let numbersPages: Bool
  public let blocks: [WordBlock]

  public init(layout: Layout, numbersPages: Bool = false, blocks: [WordBlock]) {
    self.layout = layout
    self.numbersPages = numbersPages
    self.blocks = blocks
  }

  public enum Layout: Sendable {
    /// GB/T 9704-2012, 5.2: 37, 26, 35 and 28 mm of margin, type of size 3 (16 pt),
    /// 22 lines of 28 characters.
    case official

    /// Several slips to be cut from one page, in smaller type (14 pt).
    case slips
  }
}

public enum WordBlock: Equatable, Sendable {
  case paragraph(String, WordStyle)

  /// Rows of a ruled table; the first cell of each row names the others.
  case table([[String]])

  /// A dashed line to cut along.
  case cut
}

/// The paragraph styles of official papers.
public enum WordStyle: String, CaseIterable, Sendable {
  case title = "Title"
  case centred = "Centred"
  case addressee = "Addressee"
  case heading = "Heading1"
  case body = "Body"
  case signature = "Signature"
  case note = "Note"
}
