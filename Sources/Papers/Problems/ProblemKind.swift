public import Policy

/// What can be wrong in a county workbook.
public enum ProblemKind: String, Hashable, Sendable, CaseIterable {
  // The structure: the sheets and columns themselves.
  case missingSheet = "missing-sheet"
  case missingHeader = "missing-header"
  case missingColumn = "missing-column"
  case duplicateColumn = "duplicate-column"
  case duplicateKey = "duplicate-key"
  case noRows = "no-rows"

  // One cell.
  case missingValue = "missing-value"
  case errorValue = "error-value"
  case unknownWord = "unknown-word"
  case notANumber = "not-a-number"
  case outOfRange = "out-of-range"
  case notAMonth = "not-a-month"
  case ambiguousMonth = "ambiguous-month"
  case roundedDown = "rounded-down"
  case unknownSubject = "unknown-subject"
  case halfLocation = "half-location"
  case unlikelyLocation = "unlikely-location"
  case personalData = "personal-data"

  // Cells that don't go together.
  case unknownSchool = "unknown-school"
  case unknownTeacher = "unknown-teacher"
  case unknownWish = "unknown-wish"
  case uselessWish = "useless-wish"
  case unknownTarget = "unknown-target"
  case unknownSpouse = "unknown-spouse"
  case oneSidedSpouse = "one-sided-spouse"
  case stageNotRun = "stage-not-run"
  case datesOutOfOrder = "dates-out-of-order"
  case unlikelyAge = "unlikely-age"
  case volunteerWithoutWishes = "volunteer-without-wishes"
  case wishesWithoutVolunteer = "wishes-without-volunteer"
  case classesWithoutPupils = "classes-without-pupils"
  case pupilsWithoutClasses = "pupils-without-classes"
  case duplicatePerson = "duplicate-person"
  case pairedWithItself = "paired-with-itself"
  case unknownOffer = "unknown-post"
  case repeatedWish = "repeated-wish"
  case unknownScope = "unknown-scope"
  case districtDiffers = "district-differs"
  case otherSchool = "other-school"
  case teacherElsewhere = "teacher-elsewhere"

  /// The weight it has unless the place says otherwise.
  public var severity: Severity {
    switch self {
    case .missingSheet, .missingHeader, .missingColumn, .duplicateColumn, .duplicateKey, .noRows,
      .missingValue, .errorValue, .unknownWord, .notANumber, .outOfRange, .notAMonth,
      .halfLocation, .unknownSchool, .unknownTeacher, .unknownWish, .datesOutOfOrder,
      .unlikelyAge, .stageNotRun, .pairedWithItself, .unknownOffer, .unknownScope,
      .districtDiffers, .otherSchool, .teacherElsewhere:
      .block
    case .ambiguousMonth, .roundedDown, .unlikelyLocation, .personalData,
      .unknownTarget, .unknownSpouse, .oneSidedSpouse, .classesWithoutPupils,
      .pupilsWithoutClasses, .duplicatePerson, .uselessWish, .repeatedWish:
      .warn
    case .unknownSubject, .volunteerWithoutWishes, .wishesWithoutVolunteer: .info
    }
  }

  /// True for faults of the sheets and columns, which hide what the rows say.
  public var isStructural: Bool {
    switch self {
    case .missingSheet, .missingHeader, .missingColumn, .duplicateColumn, .duplicateKey, .noRows:
      true
    default: false
    }
  }
}
