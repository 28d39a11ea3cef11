import CoreTestSupport
import Sampling
import Staffing
import Testing
import Timetabling

@Suite struct `A class's name` {
  @Test(arguments: [
    ("一(2)班", ClassGrade.grade(1)), ("三年级2班", .grade(3)), ("七（1）班", .grade(7)),
    ("十二3班", .grade(12)), ("十(1)班", .grade(10)), ("五1班", .grade(5)), ("701", .grade(7)),
    ("1003班", .grade(10)),
    ("7.2班", .grade(7)), ("8年级4班", .grade(8)), ("初一3班", .year(1, of: .junior)),
    ("高三(1)", .year(3, of: .senior)), ("小 六 2班", .year(6, of: .primary)),
    ("2026级4班", .entry(2026)), ("25级1班", .entry(2025)), ("高2025级2班", .entry(2025)),
    ("７（３）班", .grade(7)),
  ])
  func `says its grade, however it's written`(name: String, grade: ClassGrade) {
    #expect(ClassGrade(of: name) == grade)
  }

  @Test(arguments: ["3班", "12", "1", "一班", "", "启航班", "初四1班", "1501", "99991", "2030届1班", "零1班"])
  func `says none where there's none in it`(name: String) {
    #expect(ClassGrade(of: name) == nil)
  }

  @Test func `says where it stands among those of its school`() {
    for sorted in [["一1班", "二1班", "三1班", "启航班"], ["初三1班", "高一1班"], ["2026级1班", "2025级1班"]] {
      #expect(
        sorted.reversed().sorted { ClassGrade.order(of: $0) < ClassGrade.order(of: $1) } == sorted)
    }
  }

  @Test func `says whether pupils come to the school with it`() {
    let year = SchoolYear(2026)
    func starting(_ stages: Set<Stage>) -> [String] {
      ["101", "201", "701", "801", "1001", "初一1班", "高二1班", "2026级1班", "2025级1班"]
        .filter { ClassGrade(of: $0)!.isStarting(at: stages, in: year) }
    }
    #expect(starting([.primary]) == ["101", "初一1班", "2026级1班"])
    #expect(starting([.primary, .junior]) == ["101", "701", "初一1班", "2026级1班"])
    #expect(starting([.senior]) == ["101", "1001", "初一1班", "2026级1班"])
  }
}

@Suite struct `Starting grades` {
  @Test func `count each teacher once, and those who are wanted exactly`() {
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let names = ["一1班", "一2班", "二1班", "七1班", "3班"].filter { _ in
        Bool.random(using: &chance)
      }
      let people = (1...6).map { Teacher.ID("T\($0)") }
      let taught = names.map { name in
        (name, Set(people.filter { _ in Int.random(in: 0...2, using: &chance) == 0 }))
      }
      let guests = Set(people.filter { _ in Bool.random(using: &chance) })
      let grades = StartingGrades(
        Dictionary(uniqueKeysWithValues: taught), at: [.primary, .junior], guests: guests,
        in: SchoolYear(2026))
      let counted = ["一1班", "一2班", "七1班"].filter(names.contains)
      #expect(grades.classes == counted.sorted() && grades.unread == names.filter { $0 == "3班" })
      let there = people.filter { person in
        taught.contains { counted.contains($0.0) && $0.1.contains(person) }
      }
      #expect(grades.teachers == Set(there))
      #expect(grades.exchanged == Set(there.filter(guests.contains)))
      let percent = Int.random(in: 0...100, using: &chance)
      let least = (0...there.count).first {
        ($0 + grades.exchanged.count) * 100 >= percent * there.count
      }
      #expect(grades.wanted(percent * 10) == least, "seed \(seed)")
    }
  }
}
