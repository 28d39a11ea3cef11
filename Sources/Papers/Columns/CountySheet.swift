public import Policy

/// A sheet of the county workbook (interfaces, section 3) or of the form of a
/// competition (`offers`, `applicants`, `limits`).
public enum CountySheet: String, Hashable, Sendable, CaseIterable {
  case schools, teachers, posts, pairs, swaps
  case offers, applicants, limits

  public var name: LocalizedText {
    switch self {
    case .schools: LocalizedText(zh: "学校", en: "Schools")
    case .teachers: LocalizedText(zh: "教师", en: "Teachers")
    case .posts: LocalizedText(zh: "岗位", en: "Posts")
    case .pairs: LocalizedText(zh: "结对", en: "Pairs")
    case .swaps: LocalizedText(zh: "对调", en: "Swaps")
    case .offers: LocalizedText(zh: "岗位", en: "Posts")
    case .applicants: LocalizedText(zh: "应聘", en: "Applicants")
    case .limits: LocalizedText(zh: "限额", en: "Limits")
    }
  }

  public var isRequired: Bool {
    switch self {
    case .schools, .teachers, .offers, .applicants: true
    case .posts, .pairs, .swaps, .limits: false
    }
  }
}
