import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// Prints a plan with another decision beside the plan: the decision as pins,
/// every level before and after, and who goes elsewhere.
struct WhatIfLines {
  private let answer: WhatIf.Answer
  private let roster: Roster
  private let language: Language

  init(_ answer: WhatIf.Answer, _ roster: Roster, _ language: Language) {
    self.answer = answer
    self.roster = roster
    self.language = language
  }

  func write() {
    print(headline[language])
    if !answer.pins.isEmpty {
      print(Phrase.whatIfPins[language])
      for pin in answer.pins { print("    \(line(of: pin))") }
    }
    guard let comparison = answer.comparison else {
      print(Phrase.whatIfImpossible[language])
      return printDoctor(answer.after.doctor ?? [], language)
    }
    var table = TextTable(
      [.level, .inThePlan, .insteadThen, .difference], in: language, numeric: [1, 2, 3])
    for level in comparison.levels {
      let (first, second) = (level.first ?? 0, level.second ?? 0)
      table.add([
        PlanLevel(rawValue: level.name)?.name(in: language) ?? level.name, Figures.count(first),
        Figures.count(second), first == second ? "0" : Figures.signed(second - first),
      ])
    }
    print(table.text)
    print(verdict(comparison)[language])
    write(comparison)
  }

  private func write(_ comparison: PlanComparison) {
    print(Phrase.whatIfPeople(comparison.people.count)[language])
    for person in comparison.people {
      let phrase = Phrase.changed(
        person.teacher.rawValue, from: place(person.first), to: place(person.second))
      print("· \(phrase[language])")
    }
    guard !comparison.unfilled.isEmpty else { return }
    print(Phrase.unfilledDiffer[language])
    for post in comparison.unfilled {
      let phrase = Phrase.whatIfShort(
        Post(post.name).map(name) ?? post.name, before: post.first ?? 0, after: post.second ?? 0)
      print("· \(phrase[language])")
    }
  }

  private var headline: Phrase {
    switch answer.question {
    case .stays(let teacher): .whatIfStays(teacher.rawValue)
    case .takes(let teacher, let post): .whatIfTakes(teacher.rawValue, name(post))
    case .fills(let post): .whatIfFills(name(post))
    case .exchanges(let teacher): .whatIfExchanges(teacher.rawValue, people: answer.pins.count)
    }
  }

  private func verdict(_ comparison: PlanComparison) -> Phrase {
    guard let level = comparison.levels.first(where: { $0.first != $0.second }) else {
      return .whatIfSame
    }
    let name = PlanLevel(rawValue: level.name)?.name(in: language) ?? level.name
    return answer.isWorse ?? false ? .whatIfWorse(name) : .whatIfBetter(name)
  }

  /// As a line of a file for `plan --pins`.
  private func line(of pin: Pin) -> String {
    switch pin {
    case .stays(let teacher): "\(teacher),stay"
    case .takes(let teacher, let post):
      "\(teacher),\(post.school),\(post.stage.name(in: language)),\(post.subject)"
    }
  }

  private func place(_ post: Post?) -> String {
    (post.map { Phrase.goesTo(name($0)) } ?? Phrase.staysInPlace)[language]
  }

  private func name(_ post: Post) -> String {
    let school = roster[post.school]?.name ?? post.school.rawValue
    return "\(school) \(post.stage.name(in: language)) \(post.subject.name(in: language))"
  }
}
