public import Staffing

/// One school's part of the county workbook, to be filled in there and handed in
/// again: the sheets 学校, 教师 and 岗位 with the county workbook's columns.
///
/// Columns that aren't a school's to say are left out (`TeacherColumn.isSchools`):
/// what the pages don't show a school, its file doesn't hold.
public enum SchoolWorkbook {
  /// The sheets of a school's workbook.
  static let sheets: [CountySheet] = [.schools, .teachers, .posts]

  /// The sheet, hidden for good, that says which workbook the file was made from.
  static let originSheet = "junheng"
  static let format = "junheng-school/1"
}

/// Which state of the record a school's workbook was made from.
public struct SchoolWorkbookOrigin: Hashable, Sendable {
  public let school: School.ID

  /// The county workbook's id in the record, and its digest.
  public let workbook: String
  public let sha256: String

  public init(school: School.ID, workbook: String, sha256: String) {
    self.school = school
    self.workbook = workbook
    self.sha256 = sha256
  }
}

extension TeacherColumn {
  /// Whether a school says it. Health and sanctions are the bureau's to know
  /// (个人信息保护法 art. 28), home and spouse nobody's at school, and wishes the
  /// teacher's own.
  var isSchools: Bool {
    switch self {
    case .special, .homeLongitude, .homeLatitude, .spouse, .volunteer: false
    default: !TeacherColumn.wishes.contains(self)
    }
  }
}
