public import Policy

/// A sheet of the county workbook (interfaces, section 3).
public enum CountySheet: String, Hashable, Sendable, CaseIterable {
  case schools, teachers, posts, pairs, swaps

  public var name: LocalizedText {
    switch self {
    case .schools: LocalizedText(zh: "学校", en: "Schools")
    case .teachers: LocalizedText(zh: "教师", en: "Teachers")
    case .posts: LocalizedText(zh: "岗位", en: "Posts")
    case .pairs: LocalizedText(zh: "结对", en: "Pairs")
    case .swaps: LocalizedText(zh: "对调", en: "Swaps")
    }
  }

  public var isRequired: Bool { self == .schools || self == .teachers }
}
