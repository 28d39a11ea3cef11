import Foundation
public import PlanFormat
import Policy
import Sealing
public import Staffing

/// Decides a competition (竞聘): who is hired where in which round, and why
/// everybody else isn't.
///
///     let result = try CompetitionPlanner(request).result()
///
/// Protected people keep a post at their school first; then come the book's
/// rounds, each a stable matching by score and wishes under the limits on
/// grades (`DeferredAcceptance.swift` cites the papers). Those left feed the
/// exchange. The same request gives the same bytes.
public struct CompetitionPlanner {
  private let request: CompetitionRequest

  public init(_ request: CompetitionRequest) { self.request = request }

  /// - Parameter schools: The name of a school, for sentences.
  /// - Throws: `CompetitionError` when limits cross.
  /// - Complexity: O(*r* · *e* log *e*) in rounds and applications, where in a
  ///   round in which the bureau assigns every post that fits is applied for.
  public func result(schools: ((School.ID) -> String)? = nil) throws -> CompetitionFile {
    let ground = try CompetitionGround(request)
    var rounds = CompetitionRounds(ground)
    rounds.hold()
    let names = Dictionary(
      request.competition.offers.map { ($0.school, $0.schoolName) },
      uniquingKeysWith: { first, _ in first })
    let words = CompetitionWords(
      disclosure: ground.terms.disclosure, citation: ground.terms.citation,
      protection: ground.terms.protectionCitation,
      schools: schools ?? { names[$0].flatMap { $0.isEmpty ? nil : $0 } ?? $0.rawValue })
    return try sealed(CompetitionAssembly(ground: ground, rounds: rounds, words: words).file)
  }

  private func sealed(_ file: CompetitionFile) throws -> CompetitionFile {
    var sealed = file
    sealed.digest = sha256(try file.json())
    return sealed
  }
}
