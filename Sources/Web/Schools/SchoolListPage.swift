internal import Pinyin
internal import Policy
internal import Staffing
internal import Wording

/// `/schools`: every school with its people and its gaps.
struct SchoolListPage: ListPage {
  let list: ListView<SchoolRow>

  struct SchoolRow: Sendable {
    let school: School
    let reading: NameReading
    let teachers: Int
    let need: Int
    let missing: Comparison<Int>
    let leaving: Int
    let coming: Int
  }

  /// - Parameter scope: No other school is listed.
  /// - Throws: `WebProblem` for a filter, column or page that isn't there.
  init(county: County, scope: Scope, address: Address) throws {
    let query = ListQuery(address: address)
    let zone: Zone? = try query.choice("zone")
    let stage: Stage? = try query.choice("stage")
    let rows = county.roster.schools.enumerated().compactMap { position, school -> SchoolRow? in
      guard scope.holds(school.id) else { return nil }
      guard zone == nil || school.zone == zone else { return nil }
      guard stage.map(school.stages.contains) ?? true else { return nil }
      let posts = county.posts(atSchool: position)
      return SchoolRow(
        school: school, reading: county.schoolReadings[position], teachers: posts.have.before,
        need: posts.need, missing: posts.missing,
        leaving: county.departures[position].count, coming: county.arrivals[position].count)
    }
    self.list = try ListView(
      id: "schools", title: .schools, columns: SchoolListPage.columns(county.plan != nil),
      rows: rows, address: address, pageSize: 100,
      filters: [
        .choice(
          "zone", .area,
          Zone.allCases.map { zone in (zone.rawValue, Phrase { zone.name(in: $0) }) },
          chosen: zone?.rawValue),
        .choice(
          "stage", .stage,
          Stage.allCases.map { stage in (stage.rawValue, Phrase { stage.name(in: $0) }) },
          chosen: stage?.rawValue),
      ], isPersonal: false
    ) { [$0.reading] }
  }

  var exported: (any ExportableList)? { list }

  var section: Section? { .schools }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.schools[language] }

  private static func columns(_ hasPlan: Bool) -> [ListTable<SchoolRow>.Column] {
    typealias Column = ListTable<SchoolRow>.Column
    var columns = [
      Column("name", .schoolName, by: \.reading.order) { html, row, _ in
        html.school(row.school.id, row.school.name)
      },
      Column("zone", .area, by: \.school.zone) { html, row, language in
        html.zone(row.school.zone, in: language)
      },
      Column("kind", .kind, by: \.school.kind.rawValue) { html, row, language in
        html.text(row.school.kind.name(in: language))
      },
      Column.count("pupils", .pupils) { $0.school.pupils },
      Column.count("classes", .classCount) { $0.school.classes },
      Column.count("teachers", .teacherCount) { $0.teachers },
      Column.count("need", .need) { $0.need },
      Column.count("missing", .missingNow) { $0.missing.before },
    ]
    if hasPlan {
      columns += [
        Column.count("after", .missingAfter) { $0.missing.after },
        Column.count("leave", .leave) { $0.leaving },
        Column.count("come", .come) { $0.coming },
      ]
    }
    return columns
  }

  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title(in: language))
        html.element("p", text: Phrase.schoolsLead[language])
      }
    }
    html.element("section", .class("panel")) { html in
      list.write(to: &html, in: language)
    }
  }
}

extension ListTable.Column {
  /// A column of numbers.
  static func count(
    _ key: String, _ title: Phrase, _ number: @escaping @Sendable (Row) -> Int
  ) -> Self {
    Self(key, title, isNumber: true, by: number) { html, row, _ in
      html.text(Figures.count(number(row)))
    }
  }
}
