/// A school subject, named as in the 2022 curriculum plan.
///
/// Older names are read as the present ones: 体育与健康 is 体育, 思想品德 and 政治
/// are 道德与法治, 信息技术 is 信息科技. A name that isn't in the list is kept as it
/// stands, so a bureau's own subject can be planned too.
public struct Subject: RawRepresentable, Hashable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = Subject.present[rawValue] ?? rawValue }
  public init(_ name: String) { self.init(rawValue: name) }
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  public var description: String { rawValue }

  public static let chinese: Subject = "语文"
  public static let mathematics: Subject = "数学"
  public static let english: Subject = "英语"
  public static let ethics: Subject = "道德与法治"
  public static let science: Subject = "科学"
  public static let physicalEducation: Subject = "体育"
  public static let music: Subject = "音乐"
  public static let fineArt: Subject = "美术"
  public static let arts: Subject = "艺术"
  public static let informationTechnology: Subject = "信息科技"
  public static let labour: Subject = "劳动"
  public static let integratedPractice: Subject = "综合实践"
  public static let physics: Subject = "物理"
  public static let chemistry: Subject = "化学"
  public static let biology: Subject = "生物"
  public static let history: Subject = "历史"
  public static let geography: Subject = "地理"

  /// The subjects of the curriculum, in its order.
  public static let all: [Subject] = [
    chinese, mathematics, english, ethics, science, physics, chemistry, biology, history,
    geography, physicalEducation, music, fineArt, arts, informationTechnology, labour,
    integratedPractice,
  ]

  /// Counted together by the third legal resource indicator (体育、艺术专任教师).
  public var isPhysicalEducationOrArt: Bool {
    self == .physicalEducation || self == .music || self == .fineArt || self == .arts
  }

  /// The English name, for the English interface; the Chinese one if unknown.
  public var englishName: String { Subject.englishNames[self] ?? rawValue }

  /// Curriculum order first, then unknown subjects by name.
  public static func < (left: Subject, right: Subject) -> Bool {
    let (a, b) = (left.rank, right.rank)
    return a == b ? left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8) : a < b
  }

  private var rank: Int { Subject.ranks[self] ?? Subject.all.count }

  private static let ranks: [Subject: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

  private static let present: [String: String] = [
    "体育与健康": "体育", "思想品德": "道德与法治", "政治": "道德与法治", "思想政治": "道德与法治",
    "品德与生活": "道德与法治", "品德与社会": "道德与法治", "品德": "道德与法治",
    "信息技术": "信息科技", "劳动与技术": "劳动", "综合实践活动": "综合实践", "外语": "英语",
    "生物学": "生物", "历史与社会": "历史",
    "chinese": "语文", "mathematics": "数学", "maths": "数学", "english": "英语",
    "ethics": "道德与法治", "science": "科学", "pe": "体育", "music": "音乐", "art": "美术",
    "arts": "艺术", "it": "信息科技", "labour": "劳动", "physics": "物理", "chemistry": "化学",
    "biology": "生物", "history": "历史", "geography": "地理",
  ]

  private static let englishNames: [Subject: String] = [
    chinese: "Chinese", mathematics: "Mathematics", .english: "English", ethics: "Ethics and law",
    science: "Science", physicalEducation: "PE", music: "Music", fineArt: "Fine art",
    arts: "Arts", informationTechnology: "IT", labour: "Labour",
    integratedPractice: "Integrated practice", physics: "Physics", chemistry: "Chemistry",
    biology: "Biology", history: "History", geography: "Geography",
  ]
}
