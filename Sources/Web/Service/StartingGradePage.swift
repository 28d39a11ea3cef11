internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Timetabling
internal import Wording

/// `/service/starting-grades`: the share of exchanged teachers in the starting grade of each
/// school, and which schools the exchange reaches (S001-107).
struct StartingGradePage: ListPage {
  /// A school that has a timetable.
  struct Line: Sendable {
    let school: School
    let grades: StartingGrades
    let limit: Int

    var wanted: Int { grades.wanted(limit) }

    /// Of a thousand who teach there, the exchanged ones.
    var permille: Int { grades.exchanged.count * 1_000 / max(1, grades.teachers.count) }
  }

  let context: WebContext
  private let limit: CitedLimit
  private let lines: [Line]

  /// Schools within reach, and those of them that somebody came to or went from.
  private let schools: Int
  private let reached: Int
  private let table: ListView<Line>

  var exported: (any ExportableList)? { table }

  /// - Parameter taught: Who teaches which class, of the schools with a timetable.
  init(
    context: WebContext, county: County, year: ServiceYear,
    taught: [School.ID: [String: Set<Teacher.ID>]], limit: CitedLimit, scope: Scope,
    address: Address
  ) throws {
    self.context = context
    self.limit = limit
    let running = year.sights.filter(\.isRunning).map(\.order)
    let guests = Dictionary(grouping: running, by: \.line.to)
      .mapValues { Set($0.map(\.teacher)) }
    let touched = Set(running.flatMap { [$0.line.to, $0.line.from] })
    let seen = county.roster.schools.filter { scope.holds($0.id) }
    schools = seen.count
    reached = seen.count { touched.contains($0.id) }
    let lines: [Line] = seen.compactMap { school in
      taught[school.id].map { classes in
        Line(
          school: school,
          grades: StartingGrades(
            classes, at: Set(school.stages), guests: guests[school.id] ?? [],
            in: SchoolYear(containing: year.day)),
          limit: limit.value)
      }
    }
    self.lines = lines
    let query = ListQuery(address: address)
    let zone: Zone? = try query.choice("zone")
    let below = try query.flag("below")
    let rows = lines.filter { line in
      (zone.map { line.school.zone == $0 } ?? true)
        && (below.map { (line.wanted > 0) == $0 } ?? true)
    }
    table = try ListView(
      id: "starting", title: .startingGrades, columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .choice(
          "zone", .area,
          Zone.allCases.map { zone in (zone.rawValue, Phrase { zone.name(in: $0) }) },
          chosen: zone?.rawValue),
        .yesOrNo("below", .onlyBelow, chosen: below),
      ], isPersonal: false, empty: .noStartingGrades
    ) { [NameReading($0.school.name)] }
  }

  private static let columns: [ListTable<Line>.Column] = [
    .init("school", .schoolName, named: \.school.name) { html, line, _ in
      html.school(line.school.id, line.school.name, at: School.serviceAddress(of: line.school.id))
    },
    .init("zone", .area, by: \.school.zone) { html, line, language in
      html.zone(line.school.zone, in: language)
    },
    .init("classes", .startingClasses, isNumber: true, by: \.grades.classes.count) {
      html, line, _ in html.text(Figures.count(line.grades.classes.count))
    },
    .init("teachers", .startingTeachers, isNumber: true, by: \.grades.teachers.count) {
      html, line, _ in html.text(Figures.count(line.grades.teachers.count))
    },
    .init("exchanged", .startingExchanged, isNumber: true, by: \.grades.exchanged.count) {
      html, line, _ in html.text(Figures.count(line.grades.exchanged.count))
    },
    .init("share", .startingShare, isNumber: true, by: \.permille) { html, line, _ in
      html.text(
        Figures.percent(line.grades.exchanged.count, of: line.grades.teachers.count))
    },
    .init("wanted", .startingWanted, isNumber: true, by: \.wanted) { html, line, language in
      if line.wanted > 0 {
        html.tag(Figures.count(line.wanted), "warn")
      } else {
        html.text(Figures.count(0))
      }
    },
    .init("unread", .startingUnread, by: \.grades.unread.count) { html, line, _ in
      html.text(line.grades.unread.joined(separator: "、"))
    },
  ]

  var section: Section? { .service }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.startingGrades[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.service, in: language)
    html.head(title(in: language), lead: Phrase.startingGradesLead[language])
    html.serviceParts(.startingGrades, context, in: language)
    html.element("section", .class("panel")) { html in
      html.element("p", text: Phrase.exchangeReaches(reached, of: schools)[language])
      if !lines.isEmpty {
        html.element(
          "p",
          text: Phrase.startingMet(
            lines.count { $0.wanted == 0 }, of: lines.count,
            share: Figures.permille(limit.value))[language])
      }
      if lines.count < schools, !lines.isEmpty {
        html.element(
          "p", .class("small"), text: Phrase.withoutTimetable(schools - lines.count)[language])
      }
      html.citation(limit.citation, in: language)
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}
