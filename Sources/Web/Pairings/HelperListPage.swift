internal import Access
internal import Partnership
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/pairings/helpers`: the schools with a duty to help, with what they did and whom they sent
/// (S003-24).
struct HelperListPage: ListPage {
  struct Line: Sendable {
    let school: School.ID
    let name: String
    let pairs: [PairSight]

    /// Those of it who serve at a school that it helps.
    let sent: Int

    /// Nil where the book says nothing of batches.
    let batches: HelperBatches?

    var done: Int { pairs.reduce(0) { $0 + $1.counted.count } }
    var due: Int { pairs.reduce(0) { $0 + $1.due } }
    var met: Int { pairs.reduce(0) { $0 + $1.met } }
    var address: String { "/pairings/helpers/\(Address.encoded(school.rawValue))" }
  }

  let context: WebContext
  private let table: ListView<Line>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: PairYear, service: ServiceYear, scope: Scope,
    address: Address
  ) throws {
    self.context = context
    let pairs = Dictionary(grouping: year.sights, by: \.pair.helper)
    let teachers = Dictionary(
      grouping: county.roster.teachers.filter { $0.position.teaches }, by: \.teaching.school)
    let first = Term(year.year.start + 1, .autumn)
    let serving = service.sights.filter(\.isRunning).map(\.order.line)
    let rows = pairs.keys.filter { scope.holds($0) }.sorted().map { school in
      let own = pairs[school] ?? []
      let helped = Set(own.map(\.pair.helped))
      return Line(
        school: school, name: county.name(of: school), pairs: own,
        sent: serving.count { $0.from == school && helped.contains($0.to) },
        batches: year.terms?.batches.map {
          HelperBatches(teachers[school] ?? [], $0, from: first)
        })
    }
    table = try ListView(
      id: "helpers", title: .helperDuties, columns: Self.columns, rows: rows, address: address,
      isPersonal: false, empty: .noHelpers
    ) { [NameReading($0.name)] }
  }

  private static let columns: [ListTable<Line>.Column] = [
    .init("school", .helperSchool, named: \.name) { html, line, _ in
      html.link(line.address, line.name)
    },
    .init("helped", .helpersHelped, isNumber: true, by: \.pairs.count) { html, line, _ in
      html.text(Figures.count(line.pairs.count))
    },
    .init("done", .helpersDone, isNumber: true, by: \.done) { html, line, _ in
      html.text(Figures.count(line.done))
    },
    .init("met", .helpersMet, isNumber: true, by: \.met) { html, line, _ in
      html.text("\(line.met) / \(line.due)")
    },
    .init("sent", .helpersSent, isNumber: true, by: \.sent) { html, line, _ in
      html.text(Figures.count(line.sent))
    },
    .init(
      "backbone", .helpersBackbone, isNumber: true, by: { $0.batches?.people ?? 0 },
      write: { html, line, _ in
        html.text(line.batches.map { Figures.count($0.people) } ?? "–")
      }),
    .init(
      "batch", .helpersBatch, isNumber: true, by: { $0.batches?.largest ?? 0 },
      write: { html, line, _ in
        html.text(line.batches.map { Figures.count($0.largest) } ?? "–")
      }),
  ]

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.helperDuties[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pairings, in: language)
    html.head(title(in: language), lead: Phrase.helperDutiesLead[language])
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}
