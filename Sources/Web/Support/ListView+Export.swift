internal import Access
internal import Actions
internal import Foundation
internal import Hummingbird
internal import NIOCore
internal import OfficeFiles
internal import Policy
internal import Store
internal import Wording

/// A list that can be taken along as a workbook.
protocol ExportableList: Sendable {
  var isPersonal: Bool { get }
  var rowCount: Int { get }

  /// The list's name in the record.
  var id: String { get }

  /// What it was narrowed by, in words; empty when by nothing.
  func filterWords(in language: Language) -> [String]

  /// The rows in their order, as they stand on the screen, all pages of them.
  func workbook(head: [String], in language: Language) throws -> [UInt8]
}

extension ListView: ExportableList {
  var id: String { table.id }

  func filterWords(in language: Language) -> [String] {
    filters.compactMap { $0.words(in: language) }
  }

  func workbook(head: [String], in language: Language) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    let name = title[language]
    let columns = table.columns.filter { !$0.isOffer }
    let writer = try WorkbookWriter(path: file.path, title: name)
    let sheet = try writer.addSheet(
      String(name.filter { !"[]:*?/\\".contains($0) }.prefix(31)),
      columns: columns.map { column in
        SheetColumn(column.title[language], width: column.isNumber ? 10 : 20, wraps: true)
      },
      preface: [name] + head, layout: SheetLayout(frozenColumns: 1))
    for row in table.sorted {
      sheet.append(
        columns.map { column in
          let text = HTML.plainText { column.write(&$0, row, language) }
          if column.isNumber, let number = Figures.number(text) { return .number(number) }
          return text.isEmpty ? .empty : .text(text)
        })
    }
    try writer.close()
    return Array(try Data(contentsOf: file))
  }
}

/// A page whose list can be exported.
protocol ListPage: Page {
  /// Nil while there's nothing to list.
  var exported: (any ExportableList)? { get }
}

extension ListPage {
  /// The page, or its list as a workbook where the address says `as=xlsx`: the same
  /// rows and columns for the same reader. Taking people's data along is recorded.
  ///
  /// - Parameter permission: What the page itself asks for.
  func response(
    to request: Request, in frame: PageFrame, _ context: WebContext,
    exportingFrom database: any Database, by permission: Permission
  ) async throws -> Response {
    let address = Address(of: request)
    guard let format = address["as"] else { return response(to: request, in: frame, context) }
    guard format == "xlsx" else {
      throw WebProblem.badParameter("as", found: format, allowed: "xlsx")
    }
    guard let list = exported, let actor = context.actor else {
      throw WebProblem.notFound(.nothingFound)
    }
    if request.asksForPast(unheededBy: context) { throw WebProblem.onlyPresent }
    let language = LanguagePreference(of: request).language
    let filters = list.filterWords(in: language)
    let known = context.knownOn.map { [Phrase.knownExport($0)[language]] } ?? []
    let head =
      filters + known
      + [Phrase.exportedBy(actor.name, on: context.occasion.today, rows: list.rowCount)[language]]
    let content = try list.workbook(head: head, in: language)
    if list.isPersonal {
      try await database.perform(
        ExportList(
          list.id, rows: list.rowCount, query: address.setting("as", to: nil).text,
          permission: permission, place: context.somewhere(permission)),
        by: actor, on: context.occasion)
    }
    return .file(
      context.fileName(list.id, "xlsx"), type: PlanRoutes.workbookType, ByteBuffer(bytes: content))
  }
}

extension WebContext {
  /// A place that a permission reaches, the widest one; the county if none is.
  fileprivate func somewhere(_ permission: Permission) -> Place {
    let reaches = reaches(of: permission)
    if reaches.contains(.county) { return .county }
    for reach in reaches {
      switch reach {
      case .county: return .county
      case .schools(let schools): if let school = schools.min() { return .school(school) }
      case .own(let teacher): return .teacher(teacher, at: [])
      }
    }
    return .county
  }
}
