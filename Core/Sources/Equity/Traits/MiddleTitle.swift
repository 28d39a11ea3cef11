extension Trait {
  /// Has at least a first-grade title (一级以上): "a treasure" in rural schools
  /// (S000-070).
  public static let middle = Trait(
    id: "middle",
    name: Bilingual(zh: "中级以上职称教师", en: "teachers with a mid-level title or above")
  ) { member, _ in
    member.facts.title.isMiddleOrAbove
  }
}
