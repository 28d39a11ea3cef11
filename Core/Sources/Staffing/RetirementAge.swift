/// The statutory retirement age under the delayed-retirement decision of
/// 2024-09-13, in force since 2025-01-01 (policy reference 1.1).
///
/// Men (before: 60) and women in posts that retired at 55 gain a month for
/// every four months of birth, up to 63 and 58; women in posts that retired at
/// 50 gain a month for every two, up to 55. A man born in May 1967 retires at
/// 60 years and 8 months, in January 2028.
public enum RetirementAge {
  /// The age before the reform, by sex and kind of post.
  public enum Category: Sendable, CaseIterable {
    /// Men: 60.
    case man
    /// Women in professional and managerial posts: 55. Teachers are here.
    case professionalWoman
    /// Women in workers' posts: 50.
    case workingWoman

    public init(sex: Sex, position: Position) {
      switch (sex, position) {
      case (.male, _): self = .man
      case (.female, .worker): self = .workingWoman
      case (.female, _): self = .professionalWoman
      }
    }

    var formerYears: Int {
      switch self {
      case .man: 60
      case .professionalWoman: 55
      case .workingWoman: 50
      }
    }

    var monthsPerStep: Int { self == .workingWoman ? 2 : 4 }
    var longestDelay: Int { self == .workingWoman ? 60 : 36 }
  }

  /// The age in months at which a person born in `month` retires.
  public static func months(born month: Month, _ category: Category) -> Int {
    let former = category.formerYears * 12
    let elapsed = Month(2025, 1).distance(to: month.advanced(by: former))
    let delay =
      elapsed < 0 ? 0 : min(category.longestDelay, elapsed / category.monthsPerStep + 1)
    return former + delay
  }

  /// The month in which a person born in `month` retires.
  public static func month(born month: Month, _ category: Category) -> Month {
    month.advanced(by: months(born: month, category))
  }

  /// The month in which `teacher` retires.
  public static func month(of teacher: Teacher) -> Month {
    month(
      born: teacher.born, Category(sex: teacher.sex, position: teacher.position))
  }
}
