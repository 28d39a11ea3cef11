internal import Partnership
internal import Policy
internal import Staffing
internal import Wording

/// In which terms a pair has run until a day.
struct PairRun: Sendable {
  let isRunning: Bool

  /// The latest first; at most six.
  let terms: [Term]

  /// The term that's asked for by name; nil when none is.
  ///
  /// - Throws: `WebProblem` for one in which the pair didn't run.
  func term(_ word: String?) throws -> Term? {
    guard let word else { return nil }
    guard let term = Term(word), terms.contains(term) else {
      throw WebProblem.badParameter(
        "term", found: word, allowed: terms.map(\.description).joined(separator: ", "))
    }
    return term
  }
}

extension County {
  /// - Throws: `WebProblem` when the schools never were a pair.
  func run(of pair: PairGraph.Pair, until day: Day) throws -> PairRun {
    let ties = roster.pairings.map { HelpTie($0) }.filter {
      $0.helper == pair.helper && $0.helped == pair.helped
        && ($0.start.map { $0.firstDay <= day } ?? true)
    }
    guard !ties.isEmpty else {
      throw WebProblem.notFound(.noPair(name(of: pair.helper), name(of: pair.helped)))
    }
    let last = Term.running(on: day)
    let terms = (0..<6).map { last.advanced(by: -$0) }.filter { term in
      let months = [term.days.lowerBound.month, min(term.days.upperBound, day).month]
      return ties.contains { tie in months.contains { tie.covers($0) } }
    }
    return PairRun(isRunning: ties.contains { $0.covers(day.month) }, terms: terms)
  }
}

extension WebContext {
  /// The two schools of an address.
  func schoolPair() throws -> PairGraph.Pair {
    PairGraph.Pair(
      helper: School.ID(try pathText("helper")), helped: School.ID(try pathText("helped")))
  }
}

extension FormFields {
  /// One of the words of a type.
  func choice<Word: RawRepresentable & CaseIterable>(_ name: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text(name)) else {
      throw WebProblem.badParameter(
        name, found: text(name), allowed: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }

  /// A whole number.
  func amount(_ name: String) throws -> Int {
    guard let number = Int(text(name)) else {
      throw WebProblem.badParameter(name, found: text(name), allowed: "0 … 10000000")
    }
    return number
  }
}
