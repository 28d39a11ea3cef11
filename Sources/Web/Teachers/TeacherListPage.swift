internal import Pinyin
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// `/teachers`: everybody on the county's establishment, fifty a page.
struct TeacherListPage: ListPage {
  let filter: TeacherFilter
  let list: ListView<TeacherRow>
  let address: Address

  struct TeacherRow: Sendable {
    let teacher: Teacher
    let reading: NameReading
    let schoolName: String
    let schoolOrder: String
    let age: Int
    let isEligible: Bool
    let move: Move?
    let destination: String?

    var eligibleFirst: Int { isEligible ? 0 : 1 }

    /// Those who stay come last.
    var destinationOrder: String { destination.map { NameReading($0).order } ?? "\u{10FFFF}" }
  }

  /// - Throws: `WebProblem` for a filter, column or page that isn't there.
  /// - Complexity: O(*n* log *n*) in teachers when sorted, else O(*n*).
  init(county: County, scope: Scope, address: Address) throws {
    let filter = try TeacherFilter(county: county, scope: scope, address: address)
    let rows = county.roster.teachers.indices.filter(filter.includes).map { position in
      let teacher = county.roster.teachers[position]
      let move = county.moveOfTeacher[position].flatMap { county.plan?.moves[$0] }
      return TeacherRow(
        teacher: teacher, reading: county.teacherReadings[position],
        schoolName: county.name(of: teacher.teaching.school),
        schoolOrder: county.roster.position(of: teacher.teaching.school).map {
          county.schoolReadings[$0].order
        } ?? "",
        age: teacher.age(at: county.year.opening),
        isEligible: county.eligibility[position].isEligible, move: move,
        destination: move.map { county.name(of: $0.to) })
    }
    self.filter = filter
    self.address = address
    self.list = try ListView(
      id: "teachers", title: .teachers, columns: TeacherListPage.columns(county.plan != nil),
      rows: rows, address: address, filters: filter.fields, isPersonal: true
    ) { [$0.reading] }
  }

  var exported: (any ExportableList)? { list }

  var section: Section? {
    filter.isEligible == true && address.query.count == 1 ? .nominations : .teachers
  }

  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    (section == .nominations ? Phrase.nominations : .teachers)[language]
  }

  private static func columns(_ hasPlan: Bool) -> [ListTable<TeacherRow>.Column] {
    typealias Column = ListTable<TeacherRow>.Column
    var columns = [
      Column("name", .teacherName, by: \.reading.order) { html, row, _ in
        html.link(Teacher.address(of: row.teacher.id), row.teacher.name)
      },
      Column("id", .teacherNumber, by: \.teacher.id) { html, row, _ in
        html.text(row.teacher.id.rawValue)
      },
      Column("school", .school, by: \.schoolOrder) { html, row, _ in
        html.school(row.teacher.teaching.school, row.schoolName)
      },
      Column("stage", .stage, by: \.teacher.stage) { html, row, language in
        html.text(row.teacher.stage.name(in: language))
      },
      Column("subject", .subject, by: \.teacher.subject) { html, row, language in
        html.text(row.teacher.subject.name(in: language))
      },
      Column("title", .title, by: \.teacher.title) { html, row, language in
        html.text(row.teacher.title.name(in: language))
      },
      Column.count("age", .age) { $0.age },
      Column("eligible", .eligibility, by: \.eligibleFirst) { html, row, language in
        html.tag(
          (row.isEligible ? Phrase.eligible : .notEligible)[language],
          row.isEligible ? "good" : "")
      },
    ]
    guard hasPlan else { return columns }
    columns.append(
      Column("plan", .planned, by: \.destinationOrder) { html, row, language in
        guard let move = row.move, let destination = row.destination else {
          return html.element("span", .class("muted"), text: Phrase.stays[language])
        }
        html.raw("<span class=\"arrow\">→ </span>")
        html.school(move.to, destination)
      })
    return columns
  }

  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title(in: language))
        html.element("p", text: Phrase.teachersLead[language])
      }
    }
    html.element("section", .class("panel")) { html in
      list.write(to: &html, in: language)
    }
  }
}
