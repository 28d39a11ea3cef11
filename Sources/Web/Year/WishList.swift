internal import Pinyin
internal import Staffing
internal import Store
internal import Wording

/// What teachers wish, for those who run the round.
struct WishRow: Sendable {
  let submission: WishSubmission
  let name: String
  let schoolName: String

  var volunteersFirst: Int { submission.isVolunteer ? 0 : 1 }
}

extension ListView<WishRow> {
  /// The wishes that count, by teacher, within what the list of the round names.
  init(wishes: [WishSubmission], lines: [EligibilityLine], address: Address) throws {
    let people = Dictionary(lines.map { ($0.teacher, $0) }) { first, _ in first }
    let isVolunteer = try ListQuery(address: address).flag("volunteer")
    try self.init(
      id: "wishes", title: .wishesSubmitted, columns: WishRow.columns,
      rows: wishes.filter { isVolunteer == nil || $0.isVolunteer == isVolunteer }.map {
        WishRow(
          submission: $0, name: people[$0.teacher]?.name ?? $0.teacher.rawValue,
          schoolName: people[$0.teacher]?.schoolName ?? "")
      }, address: address,
      filters: [.yesOrNo("volunteer", .volunteering, chosen: isVolunteer)], isPersonal: true,
      empty: .noWishesYet
    ) { [NameReading("\($0.name) \($0.schoolName) \($0.submission.teacher)")] }
  }
}

extension WishRow {
  fileprivate static let columns: [ListTable<WishRow>.Column] = [
    .init("name", .teacherName, named: \.name) { html, row, _ in
      html.link(Teacher.address(of: row.submission.teacher), row.name)
    },
    .init("school", .school, named: \.schoolName) { html, row, _ in html.text(row.schoolName) },
    .init("day", .handedInOn, by: \.submission.day) { html, row, language in
      html.text(Figures.day(row.submission.day, in: language))
    },
    .init("volunteer", .volunteering, by: \.volunteersFirst) {
      html, row, language in
      html.text((row.submission.isVolunteer ? Phrase.yes : .no)[language])
    },
    .init("wishes", .wishesOf) { html, row, language in
      html.text(
        row.submission.schools.map(\.name).joined(separator: language == .zh ? "、" : ", "))
    },
  ]
}
