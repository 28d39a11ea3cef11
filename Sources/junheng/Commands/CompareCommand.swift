import ArgumentParser
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng compare`: two plans beside each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two plans: who goes elsewhere, and what each is worth.",
    discussion: "Example: junheng compare plan.json repaired.json --lang en")

  @Argument(help: "The first plan file.")
  var first: String

  @Argument(help: "The second plan file.")
  var second: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.lang
    let comparison = PlanComparison(try loadPlan(first, language), try loadPlan(second, language))
    if json { return try printJSON(Outcome(comparison)) }
    guard !comparison.isSame else { return print(Phrase.plansAreSame[language]) }
    for level in comparison.levels { print(line(level)[language]) }
    if !comparison.people.isEmpty {
      print(Phrase.peopleDiffer(comparison.people.count)[language])
      for person in comparison.people {
        print("· \(line(person)[language])")
      }
    }
    if !comparison.unfilled.isEmpty {
      print(Phrase.unfilledDiffer[language])
      for post in comparison.unfilled {
        let phrase = Phrase.shortBy(
          post.name, first: post.first ?? 0, second: post.second ?? 0)
        print("· \(phrase[language])")
      }
    }
    if !comparison.indicators.isEmpty {
      print(Phrase.indicatorsDiffer[language])
      for indicator in comparison.indicators {
        let values = [indicator.first, indicator.second].map {
          Figures.decimal($0.map { Double($0) / 1e6 }, places: 4)
        }
        let phrase = Phrase.indicatorValues(indicator.name, first: values[0], second: values[1])
        print("· \(phrase[language])")
      }
    }
  }

  private func line(_ level: PlanComparison.Figure) -> Phrase {
    let name = PlanLevel(rawValue: level.name)?.name(in: common.lang) ?? level.name
    guard let first = level.first, let second = level.second else {
      return .onlyInOne(
        name, inFirst: level.first != nil,
        value: Figures.count(level.first ?? level.second ?? 0))
    }
    if first == second { return .levelSame(name, value: Figures.count(first)) }
    return .levelBetter(
      name, inFirst: first < second, by: Figures.count(abs(first - second)))
  }

  private func line(_ person: PlanComparison.Person) -> Phrase {
    let places = [person.first, person.second].map { place(of: $0, common.lang) }
    return .goesElsewhere(person.teacher.rawValue, first: places[0], second: places[1])
  }

  struct Outcome: Encodable {
    let same: Bool
    let people: [Person]
    let levels: [Figure]
    let indicators: [Figure]
    let unfilled: [Figure]

    struct Person: Encodable {
      let teacher: String
      let first: String?
      let second: String?
    }

    struct Figure: Encodable {
      let name: String
      let first: Int?
      let second: Int?

      init(_ figure: PlanComparison.Figure) {
        (name, first, second) = (figure.name, figure.first, figure.second)
      }
    }

    init(_ comparison: PlanComparison) {
      same = comparison.isSame
      people = comparison.people.map {
        Person(
          teacher: $0.teacher.rawValue, first: $0.first?.description,
          second: $0.second?.description)
      }
      levels = comparison.levels.map(Figure.init)
      indicators = comparison.indicators.map(Figure.init)
      unfilled = comparison.unfilled.map(Figure.init)
    }
  }
}

/// A post to move to, or nil for the present place, in words.
func place(of post: Post?, _ language: Language) -> String {
  (post.map { Phrase.goesTo($0.description) } ?? Phrase.staysInPlace)[language]
}
