public import PlanFormat
public import Policy
import Sealing
public import Staffing

/// Re-judges the result of a competition from the form and the book: limits
/// kept, everybody fit for their post, nobody with a justified claim in any
/// round, every list complete.
///
/// Shares the book and the file's format with `Planning` and no other code.
public struct CompetitionChecker {
  private let entrants: CompetitionEntrants
  private let file: CompetitionFile
  private let hashes: (workbook: String, book: String)

  /// - Parameters:
  ///   - book: In force in the file's year.
  ///   - step: The one round that was held, from 0; nil for all.
  public init(
    _ file: CompetitionFile, competition: Competition, book: PolicyBook,
    workbookSHA256: String, bookSHA256: String, step: Int? = nil
  ) {
    self.file = file
    let year = SchoolYear(file.year)
    let terms = book.inForce(in: year).competitionTerms
    entrants = CompetitionEntrants(
      competition, step.map { terms.steps[$0] } ?? terms, year: year, seed: file.seed)
    hashes = (workbookSHA256, bookSHA256)
  }

  /// Everything that is wrong; empty when the result is true.
  ///
  /// - Complexity: O(*r* · *n* · *w* · *l*) in rounds, applicants, their wishes
  ///   and limits, plus the people hired under each limit.
  public func defects() -> [CompetitionDefect] {
    let header = headerDefects()
    guard header.isEmpty else { return header }
    let (seats, defects) = readHirings()
    guard defects.isEmpty else { return defects }
    return limitDefects(seats) + claims(seats) + listDefects(seats) + figureDefects(seats)
  }

  private func headerDefects() -> [CompetitionDefect] {
    var unsealed = file
    unsealed.digest = ""
    let digest = (try? unsealed.json()).map { sha256($0) } ?? ""
    let kinds = entrants.rounds.map(\.kind.rawValue).joined(separator: ",")
    let fields: [(String, String, String)] = [
      ("format", file.format, CompetitionFile.currentFormat),
      ("workbook_sha256", file.workbookSHA256, hashes.workbook),
      ("book", file.book.sha256, hashes.book),
      ("seed_sha256", file.seedDigest, sha256("\(file.seed)".utf8)),
      ("rounds", file.rounds.map(\.kind.rawValue).joined(separator: ","), kinds),
      ("digest", file.digest, digest),
    ]
    return fields.filter { $0.1 != $0.2 }.map { .header(field: $0.0, claimed: $0.1, found: $0.2) }
  }

  /// Who sits where since which round, by applicant.
  private func readHirings() -> ([Seat?], [CompetitionDefect]) {
    var seats = [Seat?](repeating: nil, count: entrants.people.count)
    var defects: [CompetitionDefect] = []
    for hiring in file.hired {
      guard let person = entrants.person[hiring.applicant], let post = entrants.post[hiring.post],
        file.rounds.indices.contains(hiring.round - 1)
      else {
        defects.append(.unknown("\(hiring.applicant) → \(hiring.post) (\(hiring.round))"))
        continue
      }
      if seats[person] != nil { defects.append(.hiredTwice(hiring.applicant)) }
      seats[person] = Seat(post: post, round: hiring.round - 1)
      if !entrants.list(of: person, in: hiring.round - 1).contains(post) {
        defects.append(.unfit(hiring.applicant, hiring.post))
      }
      defects += wrongFacts(hiring, person)
    }
    return (seats, defects)
  }

  private func wrongFacts(
    _ hiring: CompetitionFile.Hiring, _ person: Int
  ) -> [CompetitionDefect] {
    let applicant = entrants.people[person]
    var defects: [CompetitionDefect] = []
    if hiring.score != applicant.score {
      defects.append(
        .wrongFact(
          hiring.applicant, field: "score", claimed: words(hiring.score),
          found: words(applicant.score)))
    }
    let isAssigned = entrants.rounds[hiring.round - 1].kind == .assigned
    let wish = isAssigned ? nil : applicant.wishes.firstIndex(of: hiring.post).map { $0 + 1 }
    if hiring.wish != wish {
      defects.append(
        .wrongFact(
          hiring.applicant, field: "wish", claimed: words(hiring.wish), found: words(wish)))
    }
    return defects
  }

  private func limitDefects(_ seats: [Seat?]) -> [CompetitionDefect] {
    entrants.bounds.enumerated().compactMap { position, bound in
      let hired = seats.count { $0.map { bound.posts.contains($0.post) } ?? false }
      guard hired > bound.capacity else { return nil }
      let chairs = entrants.offers.count
      return position < chairs
        ? .chairsExceeded(entrants.offers[position].id, hired: hired, chairs: bound.capacity)
        : .limitExceeded(
          position: position - chairs + 1, hired: hired, capacity: bound.capacity)
    }
  }

  /// Applications that somebody would rather have had and that no full limit
  /// refuses, in the first round in which they took part.
  private func claims(_ seats: [Seat?]) -> [CompetitionDefect] {
    entrants.rounds.indices.flatMap { round -> [CompetitionDefect] in
      // By limit: those hired under it up to this round, and the last-ranked of this one.
      let standings = entrants.bounds.map { bound in
        seats.enumerated().reduce(into: (hired: 0, last: Place?.none)) { standing, seat in
          guard let held = seat.element, held.round <= round, bound.posts.contains(held.post)
          else { return }
          standing.hired += 1
          guard held.round == round else { return }
          let place = entrants.place(of: seat.offset, at: held.post, in: round)
          if standing.last.map({ $0 < place }) ?? true { standing.last = place }
        }
      }
      return seats.indices.flatMap { person -> [CompetitionDefect] in
        if let seat = seats[person], seat.round < round { return [] }
        let list = entrants.list(of: person, in: round)
        let own = seats[person].flatMap { $0.round == round ? list.firstIndex(of: $0.post) : nil }
        return list.prefix(own ?? list.count).filter { post in
          let place = entrants.place(of: person, at: post, in: round)
          return !entrants.bounds.indices.contains { limit in
            entrants.bounds[limit].posts.contains(post)
              && standings[limit].hired >= entrants.bounds[limit].capacity
              && (standings[limit].last.map { $0 < place } ?? true)
          }
        }.map {
          .justifiedClaim(entrants.people[person].id, entrants.offers[$0].id, round: round + 1)
        }
      }
    }
  }

  /// Counts of rounds, posts and limits that don't follow from who is hired.
  private func figureDefects(_ seats: [Seat?]) -> [CompetitionDefect] {
    let hired = entrants.bounds.map { bound in
      seats.count { $0.map { bound.posts.contains($0.post) } ?? false }
    }
    let chairs = entrants.offers.count
    let posts = entrants.offers.enumerated().map { index, offer in
      "\(offer.id) \(hired[index])/\(offer.chairs) \(words(lowest(at: index, seats)))"
    }
    let rounds = entrants.rounds.indices.map { round in
      seats.count { $0?.round == round }
    }
    let figures: [(String, [String], [String])] = [
      (
        "posts",
        file.posts.map { "\($0.post) \($0.hired)/\($0.chairs) \(words($0.lowestScore))" }, posts
      ),
      ("rounds", file.rounds.map { "\($0.hired)" }, rounds.map { "\($0)" }),
      (
        "limits", file.limits.map { "\($0.hired)/\($0.capacity)" },
        (chairs..<hired.count).map { "\(hired[$0])/\(entrants.bounds[$0].capacity)" }
      ),
    ]
    return figures.filter { $0.1 != $0.2 }.map {
      .header(
        field: $0.0, claimed: $0.1.joined(separator: "; "), found: $0.2.joined(separator: "; "))
    }
  }

  private func lowest(at post: Int, _ seats: [Seat?]) -> Int? {
    seats.indices.filter { seats[$0]?.post == post }.compactMap { entrants.people[$0].score }.min()
  }

  private func listDefects(_ seats: [Seat?]) -> [CompetitionDefect] {
    let without = Set(seats.indices.filter { seats[$0] == nil }.map { entrants.people[$0].id })
    let exempt = Set(
      entrants.people.indices.filter(entrants.isExempt).map { entrants.people[$0].id })
    var defects = [
      ("kept", without.intersection(exempt), file.kept),
      ("left", without.subtracting(exempt), file.left),
    ].flatMap { name, expected, list in
      expected.symmetricDifference(list.map(\.applicant)).sorted()
        .map { CompetitionDefect.wrongList($0, list: name) }
        + list.filter(\.reasons.isEmpty).map { .wrongList($0.applicant, list: name) }
    }
    let explained = Dictionary(
      file.refused.map { (Refused(applicant: $0.applicant, post: $0.post), !$0.reasons.isEmpty) },
      uniquingKeysWith: { $0 && $1 })
    for (person, applicant) in entrants.people.enumerated() {
      let held = seats[person].flatMap { seat in
        entrants.rounds[seat.round].kind == .assigned
          ? nil : applicant.wishes.firstIndex(of: entrants.offers[seat.post].id)
      }
      for post in applicant.wishes.prefix(held ?? applicant.wishes.count)
      where explained[Refused(applicant: applicant.id, post: post)] != true {
        defects.append(.unexplained(applicant.id, post))
      }
    }
    return defects
  }

  private func words(_ value: Int?) -> String { value.map { "\($0)" } ?? "–" }

  private struct Seat {
    let post: Int
    let round: Int
  }

  private struct Refused: Hashable {
    let applicant: Teacher.ID
    let post: Offer.ID
  }
}
