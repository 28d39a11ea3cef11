public import Policy
public import Staffing

extension PairGraph {
  /// Everything that is to be said of the pairs: all of it, by kind in the order
  /// of `PairFinding` and then by code.
  ///
  /// - Parameters:
  ///   - schools: The county's schools; of two with one code the first counts.
  ///   - limits: `pairingTerms?.graph` of a policy book.
  ///   - quotas: How many schools one may help where that's not `limits.most`.
  /// - Complexity: That of `rings`.
  public func findings(
    schools: [School], limits: PairLimits, quotas: [School.ID: Int] = [:]
  ) -> [PairFinding] {
    let county = Dictionary(schools.map { ($0.id, $0) }) { first, _ in first }
    let real = pairs.filter { $0.helper != $0.helped }
    var findings: [PairFinding] = []
    findings += pairs.filter { $0.helper == $0.helped }.map {
      .selfPair($0.helper, kinds: (kinds[$0] ?? []).sorted())
    }
    findings += self.schools.filter { county[$0] == nil }.map { .unknownSchool($0) }
    findings += rings.map { .ring($0, limits.ring) }
    findings += helped.keys.sorted().compactMap { school in
      let allowed = quotas[school] ?? limits.most.value
      let helped = helped(by: school)
      return helped.count <= allowed
        ? nil
        : .helpsTooMany(school, helped: helped, allowed: allowed, limits.most.citation)
    }
    findings += county.values.sorted { $0.id < $1.id }.compactMap { shortfall($0, limits) }
    findings += real.compactMap { otherType($0, county, limits) }
    findings += real.compactMap { pastTerm($0, limits) }
    return findings
  }

  private func shortfall(_ school: School, _ limits: PairLimits) -> PairFinding? {
    let helped = helped(by: school.id)
    let expected = limits.largeHelps
    guard school.zone != .village, school.pupils >= limits.largeFrom.value else { return nil }
    guard helped.count >= expected.value else {
      return .largeHelpsTooFew(
        school.id, helped: helped, expected: expected.value, pupils: school.pupils,
        largeFrom: limits.largeFrom.value, expected.citation)
    }
    let withStaff = schools(helpedBy: school.id, in: [.staff])
    let withMeans = schools(helpedBy: school.id, in: [.goods, .money])
    let areTwo = !withStaff.isEmpty && !withMeans.isEmpty && Set(withStaff + withMeans).count > 1
    return expected.value < 2 || areTwo
      ? nil
      : .largeHelpsOneSided(
        school.id, withStaff: withStaff, withMeans: withMeans, expected.citation)
  }

  private func schools(helpedBy school: School.ID, in respects: Set<HelpKind>) -> [School.ID] {
    helped(by: school).filter { other in
      kinds[Pair(helper: school, helped: other)]?.isDisjoint(with: respects) == false
    }
  }

  private func otherType(
    _ pair: Pair, _ county: [School.ID: School], _ limits: PairLimits
  ) -> PairFinding? {
    guard let helper = county[pair.helper], let helped = county[pair.helped],
      !helper.kind.isOfType(of: helped.kind)
    else { return nil }
    return .otherType(pair, helper: helper.kind, helped: helped.kind, limits.sameType)
  }

  private func pastTerm(_ pair: Pair, _ limits: PairLimits) -> PairFinding? {
    guard let since = since(pair) else { return nil }
    let months = since.distance(to: month) + 1
    guard months > limits.term.value else { return nil }
    return .pastTerm(
      pair, since: since, months: months, allowed: limits.term.value, limits.term.citation)
  }
}

extension SchoolKind {
  /// Whether schools of the two kinds have a stage in common, as a complete
  /// secondary school and a junior one do (S001-055).
  public func isOfType(of other: SchoolKind) -> Bool {
    !Set(stages).isDisjoint(with: other.stages)
  }
}
