import CoreTestSupport
import Staffing
import Testing

@Suite struct `Retirement` {
  typealias Category = RetirementAge.Category

  /// Rows of the three tables annexed to the decision of 2024-09-13.
  @Test(arguments: [
    (born: Month(1964, 12), Category.man, years: 60, months: 0, retires: Month(2024, 12)),
    (Month(1965, 1), .man, 60, 1, Month(2025, 2)),
    (Month(1965, 4), .man, 60, 1, Month(2025, 5)),
    (Month(1965, 5), .man, 60, 2, Month(2025, 7)),
    (Month(1967, 5), .man, 60, 8, Month(2028, 1)),
    (Month(1976, 8), .man, 62, 11, Month(2039, 7)),
    (Month(1976, 9), .man, 63, 0, Month(2039, 9)),
    (Month(1990, 1), .man, 63, 0, Month(2053, 1)),
    (Month(1969, 12), .professionalWoman, 55, 0, Month(2024, 12)),
    (Month(1970, 1), .professionalWoman, 55, 1, Month(2025, 2)),
    (Month(1970, 5), .professionalWoman, 55, 2, Month(2025, 7)),
    (Month(1981, 8), .professionalWoman, 57, 11, Month(2039, 7)),
    (Month(1981, 9), .professionalWoman, 58, 0, Month(2039, 9)),
    (Month(1995, 3), .professionalWoman, 58, 0, Month(2053, 3)),
    (Month(1974, 12), .workingWoman, 50, 0, Month(2024, 12)),
    (Month(1975, 1), .workingWoman, 50, 1, Month(2025, 2)),
    (Month(1975, 2), .workingWoman, 50, 1, Month(2025, 3)),
    (Month(1975, 3), .workingWoman, 50, 2, Month(2025, 5)),
    (Month(1984, 10), .workingWoman, 54, 11, Month(2039, 9)),
    (Month(1984, 11), .workingWoman, 55, 0, Month(2039, 11)),
    (Month(2000, 1), .workingWoman, 55, 0, Month(2055, 1)),
  ])
  func `follows the statutory tables`(
    born: Month, category: Category, years: Int, months: Int, retires: Month
  ) {
    #expect(RetirementAge.months(born: born, category) == years * 12 + months)
    #expect(RetirementAge.month(born: born, category) == retires)
  }

  @Test(arguments: Category.allCases)
  func `never comes earlier for the younger, and grows by a month at most`(category: Category) {
    let months = (0..<720).map { Month(1950, 1).advanced(by: $0) }
    for (elder, younger) in zip(months, months.dropFirst()) {
      let step =
        RetirementAge.months(born: younger, category) - RetirementAge.months(born: elder, category)
      #expect((0...1).contains(step), "\(younger)")
    }
  }

  @Test(arguments: [
    (Sex.male, Position.worker, Category.man), (.female, .worker, .workingWoman),
    (.female, .teacher, .professionalWoman), (.female, .teachingSupport, .professionalWoman),
  ])
  func `depends on sex and post`(sex: Sex, position: Position, category: Category) {
    #expect(Category(sex: sex, position: position) == category)
    let teacher = Teacher.sample(sex: sex, born: Month(1975, 3), position: position)
    #expect(RetirementAge.month(of: teacher) == RetirementAge.month(born: Month(1975, 3), category))
  }
}
