public import Foundation
import PlanFormat
public import Policy
public import Staffing

/// Everything that is wrong with a file of changed places; empty when it is
/// accepted.
///
/// Judged from the roster and the policy book alone, in exact integers: who may
/// change places, that every move is a wish, that every chair is taken once and
/// no post ends with fewer than it may, that rounds keep the terms, and what
/// the prices prove. Nothing here comes from the solver, and a hostile file
/// gets a defect, never a crash. Mechanism, limit and the use of vacancies may
/// differ from the book's: the file says what was asked for. What it says in
/// words isn't judged, nor
/// which of several right results a mechanism gives, nor the bounds of a
/// maximum in short rounds, which has no prices.
///
/// - Complexity: O(*n* × kinds of chair of a post) in wishes.
public func check(
  swaps data: Data, roster: Roster, book: PolicyBook, workbookSHA256: String, bookSHA256: String
) -> [SwapDefect] {
  let file: SwapFile
  do { file = try SwapFile(json: data) } catch {
    return [SwapDefect(kind: .unreadable, subject: "swaps", found: "\(error)", expected: "JSON")]
  }
  guard (1900...2200).contains(file.year) else {
    return [
      SwapDefect(
        kind: .unreadable, subject: "year", found: "\(file.year)", expected: "1900...2200")
    ]
  }
  let year = SchoolYear(file.year)
  let book = book.inForce(in: year)
  guard let terms = book.swapTerms else {
    return [SwapDefect(kind: .terms, subject: "book", found: "no section swap", expected: "swap")]
  }
  var judge = SwapJudge(file, SwapCounty(roster, book, terms, year))
  judge.compare(.reference, "format", file.format, SwapFile.currentFormat)
  judge.compare(.reference, "workbook_sha256", file.workbookSHA256, workbookSHA256)
  judge.compare(.reference, "book.id", file.book.id, book.id)
  judge.compare(.reference, "book.version", file.book.version, book.version)
  judge.compare(.reference, "book.sha256", file.book.sha256, bookSHA256)
  judge.judgeProtection()
  judge.compare(.terms, "day", file.terms.day, "\(file.year)-\(terms.day)")
  judge.judgeLists()
  judge.judgeRounds()
  judge.judgeStrengths()
  judge.judgeBounds()
  return judge.defects
}

private struct SwapJudge {
  let file: SwapFile
  let county: SwapCounty
  var defects: [SwapDefect] = []

  init(_ file: SwapFile, _ county: SwapCounty) {
    self.file = file
    self.county = county
  }

  private var moves: [SwapFile.Move] { file.rounds.flatMap(\.moves) }

  mutating func compare(
    _ kind: SwapDefect.Kind, _ subject: String, _ found: String, _ expected: String
  ) {
    guard found != expected else { return }
    defects.append(SwapDefect(kind: kind, subject: subject, found: found, expected: expected))
  }

  mutating func judgeProtection() {
    let protects =
      switch SwapTerms.Mechanism(rawValue: file.terms.mechanism) {
      case .maximum: county.terms.protectsSchools
      case .blockExchange: true
      case .tradingCycles, .deferredAcceptance: false
      case nil: file.terms.protectsSchools
      }
    compare(.terms, "protects_schools", "\(file.terms.protectsSchools)", "\(protects)")
    if SwapTerms.Mechanism(rawValue: file.terms.mechanism) == nil {
      compare(
        .terms, "mechanism", file.terms.mechanism,
        SwapTerms.Mechanism.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }

  mutating func judgeLists() {
    var listed: [Teacher.ID: Int] = [:]
    for teacher in moves.map(\.teacher) + file.remaining.map(\.teacher) {
      listed[teacher, default: 0] += 1
    }
    for (teacher, count) in listed.sorted(by: { $0.key < $1.key })
    where count != 1 || county.applicants[teacher] == nil {
      compare(.list, teacher.rawValue, "\(count)", county.applicants[teacher] == nil ? "0" : "1")
    }
    for teacher in county.applicants.keys.sorted() where listed[teacher] == nil {
      compare(.list, teacher.rawValue, "0", "1")
    }
    for person in file.remaining {
      compare(
        .list, person.teacher.rawValue, "\(person.hasEntered)",
        "\(county.applicants[person.teacher]?.mayEnter ?? false)")
    }
    let ranks = moves.map { county.applicants[$0.teacher]?.ranks[post($0)] ?? 0 }
    compare(.total, "applicants", "\(file.applicants)", "\(county.applicants.count)")
    compare(.total, "entered", "\(file.entered)", "\(county.entrants.count)")
    compare(.total, "moved", "\(file.moved)", "\(moves.count)")
    compare(.total, "rank_sum", "\(file.rankSum)", "\(ranks.reduce(0, +))")
  }

  mutating func judgeRounds() {
    for round in file.rounds {
      let name = "round \(round.number)"
      if let longest = file.terms.longestRound, round.moves.count > longest {
        compare(.length, name, "\(round.moves.count)", "at most \(longest)")
      }
      if round.moves.count < (round.kind == .ring ? 2 : 1) {
        compare(.length, name, "\(round.moves.count)", "more")
      }
      if round.kind == .chain && !file.terms.usesVacancies {
        compare(.terms, name, "chain", "ring")
      }
      for (index, move) in round.moves.enumerated() {
        let isLast = index == round.moves.count - 1
        let next = isLast ? round.moves[0] : round.moves[index + 1]
        judge(move, replaces: isLast && round.kind == .chain ? nil : next.teacher)
      }
    }
  }

  private mutating func judge(_ move: SwapFile.Move, replaces owner: Teacher.ID?) {
    let name = move.teacher.rawValue
    guard let applicant = county.applicants[move.teacher], applicant.mayEnter else {
      return compare(.list, name, "moves", "stays")
    }
    compare(.wish, name, move.from.rawValue, applicant.teacher.teaching.school.rawValue)
    compare(
      .wish, name, "\(post(move)) \(move.rank)",
      "\(post(move)) \(applicant.ranks[post(move)].map { "\($0)" } ?? "no wish")")
    compare(.chair, name, move.replaces?.rawValue ?? "vacancy", owner?.rawValue ?? "vacancy")
    guard let owner, let other = county.applicants[owner] else { return }
    compare(.chair, name, post(move).description, other.teacher.post.description)
    if file.terms.protectsSchools && applicant.grade + county.terms.tolerance < other.grade {
      compare(
        .grade, name, "\(applicant.grade)", "at least \(other.grade - county.terms.tolerance)")
    }
  }

  mutating func judgeStrengths() {
    var change: [Post: Int] = [:]
    for move in moves {
      change[post(move), default: 0] += 1
      if let home = county.applicants[move.teacher]?.teacher.post { change[home, default: 0] -= 1 }
    }
    for (post, change) in change.sorted(by: { $0.key < $1.key }) {
      let lack = county.lack(post, file)
      if change < min(0, lack) || change > max(0, lack) {
        compare(.strength, post.description, "\(change)", "\(min(0, lack))...\(max(0, lack))")
      }
    }
  }

  private func post(_ move: SwapFile.Move) -> Post {
    Post(school: move.to, stage: move.stage, subject: move.subject)
  }

  mutating func judgeBounds() {
    if file.status == .proven {
      compare(.bound, "moved_bound", file.movedBound.map { "\($0)" } ?? "none", "\(file.moved)")
      compare(.bound, "rank_bound", file.rankBound.map { "\($0)" } ?? "none", "\(file.rankSum)")
    }
    guard file.terms.mechanism == SwapTerms.Mechanism.maximum.rawValue,
      file.terms.longestRound == nil
    else { return }
    guard let certificate = file.certificate else {
      return compare(.bound, "certificate", "none", "prices")
    }
    guard let proof = SwapProof(certificate, file, county) else {
      return compare(.bound, "certificate", "a price out of range", "prices below 10^9")
    }
    compare(
      .bound, "moved_bound", file.movedBound.map { "\($0)" } ?? "none", "\(proof.moved)")
    compare(.bound, "rank_bound", file.rankBound.map { "\($0)" } ?? "none", "\(proof.ranks)")
  }
}
