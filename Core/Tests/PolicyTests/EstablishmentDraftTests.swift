import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `The draft of an establishment round` {
  let roster = sampleCounty(.sample, seed: 7)

  @Test(arguments: bookNames)
  func `is computed by the book, whatever was approved before`(name: String) throws {
    let book = try shippedBook(name)
    let draft = book.establishmentDraft(of: roster)
    let stated = try Roster(
      county: roster.county,
      schools: roster.schools.map { school in
        var school = school
        school.establishment = 1
        return school
      }, teachers: roster.teachers, statedNeeds: roster.statedNeeds, pairings: roster.pairings)
    let other = book.establishmentDraft(of: stated)
    #expect(other.lines.map(\.computed) == draft.lines.map(\.computed))
    #expect(other.lines.allSatisfy { $0.approved == 1 })
    let unstated = try Roster(
      county: roster.county,
      schools: roster.schools.map { school in
        var school = school
        school.establishment = nil
        return school
      }, teachers: roster.teachers, statedNeeds: roster.statedNeeds, pairings: roster.pairings)
    let sums = Dictionary(
      book.establishments(of: unstated).map { ($0.school, $0.approved) }, uniquingKeysWith: +)
    #expect(draft.lines.allSatisfy { $0.computed == sums[$0.school] ?? 0 })
  }

  @Test func `keeps to a total in proportion, and is left alone below it`() throws {
    let draft = try shippedBook().establishmentDraft(of: roster)
    let whole = Dictionary(draft.lines.map { ($0.school, $0.computed) }) { first, _ in first }
    #expect(draft.fitted(to: draft.computed) == whole)
    for total in [0, 1, draft.computed / 2, draft.computed - 1] {
      let fitted = draft.fitted(to: total)
      #expect(fitted.values.reduce(0, +) == total)
      for line in draft.lines {
        let exact = line.computed * total / max(1, draft.computed)
        #expect([exact, exact + 1].contains(fitted[line.school] ?? 0))
      }
    }
  }
}

@Suite struct `A fraction of a book` {
  @Test(arguments: [
    ("2/3", 9, 6), ("2/3", 10, 7), ("1/2", 10, 5), (">1/2", 10, 6), (">1/2", 11, 6), ("1/1", 4, 4),
  ])
  func `says how many of a whole are enough`(text: String, whole: Int, least: Int) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.least(of: whole) == least)
    #expect(fraction.isReached(by: least, of: whole))
    #expect(!fraction.isReached(by: least - 1, of: whole))
    #expect(fraction.description == text)
  }

  @Test(arguments: ["", "2", "3/2", "1/0", "-1/2", "a/b"])
  func `refuses what isn't a part of a whole`(text: String) {
    #expect(Fraction(text) == nil)
  }
}

@Suite struct `The real-name roster` {
  @Test func `numbers everybody once, where they are employed and where they teach`() throws {
    let roster = sampleCounty(.sample, seed: 7)
    let book = try shippedBook()
    let school = roster.schools[3].id
    let rosters = book.realNameRosters(of: roster, borrowed: [school: 2])
    #expect(rosters.map(\.school) == roster.schools.map(\.id))
    #expect(rosters.reduce(0) { $0 + $1.holders.count } == roster.teachers.count)
    #expect(
      rosters.reduce(0) { $0 + $1.away.count } == roster.teachers.count(where: \.isAway))
    #expect(
      rosters.reduce(0) { $0 + $1.guests.count } == roster.teachers.count(where: \.isAway))
    for line in rosters {
      #expect(line.vacant - line.over == line.allowed - line.holders.count)
      #expect(line.vacant == 0 || line.over == 0)
    }
    #expect(rosters[3].borrowed == 2)
  }
}
