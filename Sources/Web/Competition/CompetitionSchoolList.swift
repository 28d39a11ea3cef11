internal import Pinyin
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// One school of a competition with how far it has come.
struct CompetitionSchoolRow: Sendable {
  let school: CompetitionSchool
  let chairs: Int
  let applicants: Int
  let scored: Int
  let applied: Int

  init(_ school: CompetitionSchool, offers: [Offer], candidates: [StoredApplicant]) {
    let people = candidates.filter { $0.school == school.id }
    self.school = school
    self.chairs = offers.reduce(0) { $0 + ($1.school == school.id ? $1.chairs : 0) }
    self.applicants = people.count
    self.scored = people.count { $0.assessment != nil }
    self.applied = people.count { $0.application != nil }
  }

  var district: String { school.district ?? "–" }

  /// Where its posts stand with the congress.
  enum Congress: String, CaseIterable {
    case waits, passed, again, rejected

    var name: Phrase {
      switch self {
      case .waits: .congressWaits
      case .passed: .congressPassed
      case .again: .congressAgain
      case .rejected: .congressRejected
      }
    }
  }
}

extension CompetitionSchool {
  var congress: CompetitionSchoolRow.Congress {
    guard let vote else { return .waits }
    if isApproved { return .passed }
    return vote.isPassed ? .again : .rejected
  }
}

extension ListView<CompetitionSchoolRow> {
  /// The schools of a competition, to be narrowed by district and by vote.
  init(
    competition rows: [CompetitionSchoolRow], _ context: WebContext, address: Address
  ) throws {
    let query = ListQuery(address: address)
    let districts = Set(rows.compactMap(\.school.district)).sorted()
    let district = try query.choice("district", of: districts) { $0 }
    let congress: CompetitionSchoolRow.Congress? = try query.choice("congress")
    try self.init(
      id: "schools", title: .competitionSchools, columns: Self.columns(context),
      rows: rows.filter { row in
        (district == nil || row.school.district == district)
          && (congress == nil || row.school.congress == congress)
      }, address: address,
      filters: [
        .choice("district", .district, districts.map { ($0, .name($0)) }, chosen: district),
        .choice(
          "congress", .congress,
          CompetitionSchoolRow.Congress.allCases.map { ($0.rawValue, $0.name) },
          chosen: congress?.rawValue),
      ], isPersonal: false
    ) { [NameReading($0.school.name), NameReading($0.school.id.rawValue)] }
  }

  private static func columns(
    _ context: WebContext
  ) -> [ListTable<CompetitionSchoolRow>.Column] {
    func number(
      _ key: String, _ title: Phrase, _ value: @escaping @Sendable (CompetitionSchoolRow) -> Int
    ) -> ListTable<CompetitionSchoolRow>.Column {
      .init(key, title, isNumber: true, by: value) { html, row, _ in
        html.text(Figures.count(value(row)))
      }
    }
    return [
      .init("school", .schoolName, named: \.school.name) { html, row, _ in
        html.link(
          context.sameDay("/competition/schools/\(Address.encoded(row.school.id.rawValue))"),
          row.school.name)
      },
      .init("district", .district, named: \.district) { html, row, _ in html.text(row.district) },
      number("chairs", .chairsOnOffer) { $0.chairs },
      number("applicants", .applicantCount) { $0.applicants },
      number("scored", .scoredCount) { $0.scored },
      number("applied", .appliedCount) { $0.applied },
      .init("congress", .congress, by: \.school.congress.rawValue) { html, row, language in
        html.tag(row.school.congress.name[language], row.school.isApproved ? "good" : "warn")
      },
    ]
  }
}
