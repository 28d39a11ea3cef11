/// A column to be written: its heading, width and the words it allows.
public struct SheetColumn: Sendable {
  public var heading: String

  /// In Latin characters; a Chinese character takes two.
  public var width: Double

  /// Offered in a drop-down list; other entries stay possible with a warning.
  public var choices: [String]

  public var isRequired: Bool

  /// Wraps long text over several lines.
  public var wraps: Bool

  /// Not shown, but sorted and copied with its row.
  public var isHidden: Bool

  public init(
    _ heading: String, width: Double? = nil, choices: [String] = [], isRequired: Bool = false,
    wraps: Bool = false, isHidden: Bool = false
  ) {
    self.heading = heading
    self.width = width ?? SheetColumn.width(of: heading)
    self.choices = choices
    self.isRequired = isRequired
    self.wraps = wraps
    self.isHidden = isHidden
  }

  /// The width that shows `text` on one line.
  public static func width(of text: String) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
    return Double(min(60, max(8, units + 3)))
  }
}

/// How a sheet looks on screen and paper.
public struct SheetLayout: Sendable {
  /// Columns that stay in sight when scrolling.
  public var frozenColumns: Int
  public var isLandscape: Bool
  public var hasFilter: Bool

  /// How the cells below the header look.
  public var cells: CellLook

  /// Plain, with a border, or as the fields of a timetable: bordered, centred
  /// and high enough to write in.
  public enum CellLook: Sendable { case plain, bordered, timetable }

  /// The footer; `&P` is the page and `&N` the number of pages.
  public var footer: String

  public init(
    frozenColumns: Int = 0, isLandscape: Bool = true, hasFilter: Bool = true,
    cells: CellLook = .plain,
    footer: String = "&C第 &P 页 共 &N 页"
  ) {
    self.frozenColumns = frozenColumns
    self.isLandscape = isLandscape
    self.hasFilter = hasFilter
    self.cells = cells
    self.footer = footer
  }
}
