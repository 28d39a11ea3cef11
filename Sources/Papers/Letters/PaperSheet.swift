public import OfficeFiles

/// The words of a paper, a block a line:
///
///     # 教师交流轮岗通知书          the title
///     ## 教人派〔2026〕7号          centred
///     @ 张三老师：                  to whom; without an indent
///     ### 一、期限                  a heading
///     | 接收学校 | 第一小学 |        a row of a table
///     > 县教育局                    at the right
///     ---                           a line to cut along
///     * 一式三份                    a small remark
///     任何别的一行                  a paragraph
///
/// A first line `!三联` sets everything small, for slips.
public struct PaperSheet: Equatable, Sendable {
  public let isSlips: Bool
  public let blocks: [WordBlock]

  /// The first title.
  public var title: String {
    for case .paragraph(let text, .title) in blocks { return text }
    return ""
  }

  public init(_ words: String) {
    var blocks: [WordBlock] = []
    var isSlips = false
    for line in words.split(whereSeparator: \.isNewline).map(PaperSheet.trimmed)
    where !line.isEmpty {
      if line == PaperSheet.slipsMark {
        isSlips = true
      } else if line.hasPrefix("|") {
        let cells = PaperSheet.cells(line)
        if case .table(let rows) = blocks.last {
          blocks[blocks.count - 1] = .table(rows + [cells])
        } else {
          blocks.append(.table([cells]))
        }
      } else if line.allSatisfy({ $0 == "-" }), line.count >= 3 {
        blocks.append(.cut)
      } else {
        blocks.append(PaperSheet.paragraph(line))
      }
    }
    self.isSlips = isSlips
    self.blocks = blocks
  }

  static let slipsMark = "!三联"

  private static let marks: [(String, WordStyle)] = [
    ("### ", .heading), ("## ", .centred), ("# ", .title), ("@ ", .addressee), ("> ", .signature),
    ("* ", .note),
  ]

  private static func paragraph(_ line: String) -> WordBlock {
    for (mark, style) in marks where line.hasPrefix(mark) {
      return .paragraph(trimmed(line.dropFirst(mark.count)), style)
    }
    return .paragraph(line, .body)
  }

  private static func cells(_ line: String) -> [String] {
    var parts = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    parts.removeFirst()
    if parts.last == "" { parts.removeLast() }
    return parts
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? start
    return String(text[start..<end])
  }
}

extension PaperSheet {
  /// The sheet as it's printed from a text processor.
  public func wordSheet(numbersPages: Bool) -> WordSheet {
    WordSheet(
      layout: isSlips ? .slips : .official, numbersPages: numbersPages, blocks: blocks)
  }
}
