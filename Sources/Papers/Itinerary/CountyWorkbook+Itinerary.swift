public import OfficeFiles
public import PlanFormat
public import Policy
public import Staffing

extension CountyWorkbook {
  /// Writes a week of itinerant teaching as a workbook to print and hang up:
  /// an overview, who travels, what isn't covered, and a timetable for each
  /// school and each travelling teacher, each on one page of A4.
  ///
  /// - Complexity: O(*lessons* + *schools* × *posts*).
  public static func writeItinerary(
    _ week: Itinerary, roster: Roster, book: PolicyBook, in language: Language = .zh,
    to path: String
  ) throws(OfficeFileError) {
    let sheets = ItinerarySheets(week, roster, book, language)
    let writer = try WorkbookWriter(path: path, title: sheets.title)
    for sheet in sheets.all {
      let table = try writer.addSheet(
        sheet.name, columns: sheet.columns, preface: [sheet.heading] + sheet.notes,
        layout: SheetLayout(hasFilter: false, cells: sheet.cells, footer: sheets.footer))
      for row in sheet.rows { table.append(row) }
    }
    try writer.close()
  }
}

/// One sheet of the timetable workbook.
struct ItinerarySheet {
  let name: String
  let heading: String
  var notes: [String] = []
  var cells = SheetLayout.CellLook.bordered
  let columns: [SheetColumn]
  let rows: [[CellValue]]
}

/// Gives each sheet a name of its own that spreadsheet programs accept: 31
/// characters at most, without `[]:*?/\`, and not taken yet in any case.
public struct SheetNames {
  private var taken: Set<String> = []

  public init() {}

  /// `wanted` as it may stand on a sheet, with a number behind it if it's taken.
  public mutating func name(_ wanted: String) -> String {
    var plain = String(wanted.map { "[]:*?/\\".contains($0) ? "-" : $0 })
    while plain.hasPrefix("'") { plain.removeFirst() }
    while plain.hasSuffix("'") { plain.removeLast() }
    if plain.isEmpty { plain = "-" }
    var name = SheetNames.cut(plain, to: 31)
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let suffix = " (\(number))"
      name = SheetNames.cut(plain, to: 31 - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  /// The limit counts UTF-16 units.
  private static func cut(_ text: String, to limit: Int) -> String {
    var text = text
    while text.utf16.count > limit { text.removeLast() }
    return text
  }
}
