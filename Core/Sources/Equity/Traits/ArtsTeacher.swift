extension Trait {
  /// Teaches PE, music, fine art or arts (体育、艺术专任教师): the third legal
  /// resource indicator (policy reference 1.4).
  ///
  /// The source lets guests count in small rural schools; whether they count
  /// elsewhere is the book's `artsGuestPupils`.
  public static let arts = Trait(
    id: "arts", name: Bilingual(zh: "体育、艺术专任教师", en: "PE and art teachers")
  ) { member, standards in
    guard member.teachesArts else { return false }
    guard member.isGuest, let pupils = standards.artsGuestPupils else { return true }
    return member.zone == .village && pupils.contains(member.pupils)
  }
}
