extension Trait {
  /// Is a backbone teacher of the county or higher (县级以上骨干教师): the second
  /// legal resource indicator (policy reference 1.4).
  public static let backbone = Trait(
    id: "backbone",
    name: Bilingual(zh: "县级以上骨干教师", en: "backbone teachers of county level or above")
  ) { member, standards in
    member.facts.backbone >= standards.backboneLevel
  }
}
