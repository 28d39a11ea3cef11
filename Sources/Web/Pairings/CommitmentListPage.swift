internal import Access
internal import Partnership
internal import Pinyin
internal import Policy
internal import Staffing
internal import Wording

/// `/pairings/commitments?term=2026-autumn&standing=short`: what all pairs within reach promised
/// for a term, and how it stands (S002-24).
struct CommitmentListPage: ListPage {
  let term: Term

  /// How many schemes there are by how they stand, for those who see the county.
  let states: [(state: SchemeStanding.State, count: Int)]?

  /// How many sides wrote their report of the term (S000-134), for those who see the county.
  let reports: Int
  let sides: Int
  private let table: ListView<CommitmentSight>

  var exported: (any ExportableList)? { table }

  /// - Parameters:
  ///   - sights: Of the pairs within reach.
  ///   - terms: Those that can be asked for, the latest first.
  ///   - reports: How many of the pairs' sides wrote theirs.
  init(
    county: County, term: Term, sights: [SchemeSight], terms: [Term], book: PairSchemeTerms,
    reports: Int, isWhole: Bool, address: Address
  ) throws {
    self.term = term
    self.reports = reports
    sides = sights.count * PairSide.allCases.count
    states =
      isWhole
      ? SchemeStanding.State.allCases.map { state in
        (state, sights.count { $0.standing.state == state })
      } : nil
    let query = ListQuery(address: address)
    let standing: CommitmentStanding.Kind? = try query.choice("standing")
    let side: PairSide? = try query.choice("side")
    let kind = try query.choice("kind", of: book.commitments) { $0.key }
    let rows = sights.flatMap(\.commitments).filter { row in
      (standing.map { $0 == row.standing.kind } ?? true)
        && (side.map { $0 == row.recorded.side } ?? true)
        && (kind.map { $0.key == row.recorded.kind } ?? true)
    }
    let names = { @Sendable (school: School.ID) in county.name(of: school) }
    table = try ListView(
      id: "commitments", title: .commitmentsTitle, columns: Self.columns(names), rows: rows,
      address: address,
      filters: [
        .choice(
          "term", .commitmentTerm,
          terms.map { term in (term.description, .init { Figures.term(term, in: $0) }) },
          chosen: address["term"]),
        .choice(
          "standing", .commitmentStanding,
          CommitmentStanding.Kind.allCases.map { ($0.rawValue, $0.name) },
          chosen: standing?.rawValue),
        .choice(
          "side", .commitmentSide, PairSide.allCases.map { ($0.rawValue, $0.name) },
          chosen: side?.rawValue),
        .choice(
          "kind", .commitmentKindShort,
          book.commitments.map { kind in (kind.key, .init { kind.name[$0] }) },
          chosen: kind?.key),
      ], isPersonal: false, empty: .noCommitments
    ) { row in
      [
        NameReading(
          "\(names(row.recorded.pair.helper)) \(names(row.recorded.pair.helped)) \(row.recorded.what)"
        )
      ]
    }
  }

  private static func columns(
    _ names: @escaping @Sendable (School.ID) -> String
  ) -> [ListTable<CommitmentSight>.Column] {
    let helper = { @Sendable (row: CommitmentSight) in names(row.recorded.pair.helper) }
    let helped = { @Sendable (row: CommitmentSight) in names(row.recorded.pair.helped) }
    return [
      .init("helper", .helperSchool, named: helper) { html, row, _ in
        html.link(
          "\(row.recorded.pair.schemeAddress)?term=\(row.recorded.term)",
          names(row.recorded.pair.helper))
      },
      .init("helped", .helpedSchool, named: helped) { html, row, _ in
        html.text(names(row.recorded.pair.helped))
      },
      .init("side", .commitmentSide) { html, row, language in
        html.text(row.recorded.side.name[language])
      },
      .init("kind", .commitmentKindShort) { html, row, language in
        html.text(row.kind?.name[language] ?? row.recorded.kind)
      },
      .init("what", .commitmentWhat) { html, row, _ in html.text(row.recorded.what) },
      .init("done", .commitmentTotal, isNumber: true, by: \.done) { html, row, _ in
        html.text(Figures.count(row.done))
      },
      .init("amount", .commitmentAmountLabel, isNumber: true, by: \.recorded.amount) {
        html, row, language in
        html.text("\(Figures.count(row.recorded.amount)) \(row.kind?.unit[language] ?? "")")
      },
      .init("due", .commitmentDue, by: \.recorded.due.ordinal) { html, row, language in
        html.text(Figures.day(row.recorded.due, in: language))
      },
      .init("standing", .commitmentStanding, by: \.standing.kind.order) { html, row, language in
        html.tag(row.standing.kind.name[language], row.standing.kind.hue)
      },
      .init("reason", .shortReason) { html, row, _ in html.text(row.reason) },
    ]
  }

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.commitmentsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pairings, in: language)
    html.head(title(in: language), lead: Figures.term(term, in: language))
    if let states {
      html.element("dl", .class("facts")) { html in
        for (state, count) in states {
          html.fact(state.words, Figures.count(count), in: language)
        }
        html.fact(.reportsWritten, "\(reports) / \(sides)", in: language)
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}

extension CommitmentStanding.Kind {
  /// What is to be looked at comes first.
  fileprivate var order: Int {
    switch self {
    case .short: 0
    case .excused: 1
    case .open: 2
    case .late: 3
    case .met: 4
    }
  }
}
