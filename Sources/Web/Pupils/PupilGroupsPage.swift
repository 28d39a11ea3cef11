internal import Access
internal import Pinyin
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// `/pupils/groups`: how many pupils of each school belong to groups that need an eye on them,
/// this term (S000-104), and how many letters were signed this school year (S002-12).
struct PupilGroupsPage: ListPage {
  let context: WebContext
  let year: PupilYear
  private let table: ListView<School>

  var exported: (any ExportableList)? { table }

  init(context: WebContext, year: PupilYear, address: Address) throws {
    self.context = context
    self.year = year
    let entered = try ListQuery(address: address).flag("entered")
    table = try ListView(
      id: "groups", title: .pupilGroups, columns: Self.columns(year),
      rows: year.schools.filter { entered == nil || (year.groups[$0.id] != nil) == entered },
      address: address,
      filters: [.yesOrNo("entered", .pupilEntered, chosen: entered)], isPersonal: false,
      empty: .noPupilSchools
    ) { [NameReading($0.name)] }
  }

  private static func columns(_ year: PupilYear) -> [ListTable<School>.Column] {
    [
      .init("school", .pupilSchool, named: \.name) { html, school, _ in
        html.link(school.id.pupilAddress, school.name)
      },
      .init("all", .pupilAll, isNumber: true, by: \.pupils) { html, school, _ in
        html.text(Figures.count(school.pupils))
      },
    ]
      + (year.terms?.groups ?? []).map { group in
        .init(
          group.key, Phrase(group.name), isNumber: true,
          by: { year.groups[$0.id]?.numbers[group.key] ?? -1 }
        ) { html, school, _ in
          html.text(year.groups[school.id]?.numbers[group.key].map(Figures.count) ?? "–")
        }
      } + [
        .init(
          "letters", .letterSum, isNumber: true,
          by: { year.letters[$0.id]?.numbers.values.reduce(0, +) ?? -1 },
          write: { html, school, _ in
            html.text(
              year.letters[school.id].map { Figures.count($0.numbers.values.reduce(0, +)) } ?? "–")
          }),
        .init(
          "entered", .pupilEntered, by: { year.groups[$0.id]?.day.ordinal ?? 0 },
          write: {
            html, school, language in
            if let counts = year.groups[school.id] {
              html.text(Figures.day(counts.day, in: language))
            } else {
              html.tag(Phrase.pupilMissing[language], "warn")
            }
          }),
      ]
  }

  var section: Section? { .pupils }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.pupilGroups[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pupils, in: language)
    html.head(title(in: language), lead: Phrase.pupilsLead[language])
    html.intakeLinks(to: "/pupils/groups", context, in: language)
    html.parts(PupilPart.groups, in: language)
    html.element("dl", .class("keys")) { html in
      for group in year.terms?.groups ?? [] {
        let seen = year.schools.compactMap { year.groups[$0.id]?.numbers[group.key] }
        html.key(
          group.name[language], Figures.count(seen.reduce(0, +)),
          "\(Phrase.schools[language]) \(seen.count) / \(year.schools.count)")
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}
