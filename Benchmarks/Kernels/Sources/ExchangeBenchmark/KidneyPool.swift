import Solver

/// A drawn pool of pairs of patient and incompatible donor, as in Saidman, Roth,
/// Sönmez, Ünver and Delmonico (Transplantation 81, 2006,
/// doi:10.1097/01.tp.0000195775.77081.25).
///
/// Blood types O, A, B, AB with the shares of the United States; patients react
/// against 5, 45 or 90 % of donors; a wife is likelier to react against her
/// husband. Every agent is a pair with a chair of its own.
func kidneyPool(pairs: Int, seed: UInt64) -> ExchangeMarket {
  var stream = Stream(seed: seed)
  let shares = [481_400, 337_300, 142_800, 38_500]
  func bloodType() -> Int {
    var lot = stream.below(1_000_000)
    for (type, share) in shares.enumerated() {
      lot -= share
      if lot < 0 { return type }
    }
    return 0
  }
  func suits(_ donor: Int, _ patient: Int) -> Bool {
    donor == 0 || patient == 3 || donor == patient
  }
  var patients: [(type: Int, reacts: Int)] = []
  var donors: [Int] = []
  while patients.count < pairs {
    let (patient, donor) = (bloodType(), bloodType())
    let isWife = stream.chance(409_000) && stream.chance(489_700)
    let lot = stream.below(1_000_000)
    let reacts = lot < 701_900 ? 50_000 : lot < 901_900 ? 450_000 : 900_000
    let withSpouse = isWife ? 1_000_000 - (1_000_000 - reacts) * 3 / 4 : reacts
    let isCompatible = suits(donor, patient) && !stream.chance(withSpouse)
    if isCompatible { continue }
    patients.append((patient, reacts))
    donors.append(donor)
  }
  let wishes = patients.indices.map { pair in
    donors.indices.compactMap { other -> ExchangeMarket.Wish? in
      guard other != pair, suits(donors[other], patients[pair].type) else { return nil }
      return stream.chance(patients[pair].reacts) ? nil : .init(place: other)
    }
  }
  return ExchangeMarket(
    homes: Array(patients.indices), wishes: wishes,
    places: Array(repeating: .init(), count: pairs))
}
