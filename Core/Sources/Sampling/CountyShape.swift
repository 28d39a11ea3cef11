import Staffing

/// How many schools of which kind a county has, and where it lies.
struct CountyShape {
  let name: String

  /// The name without 县, 区 or 市, for the names of its schools.
  let stem: String

  /// The position in the province; 0 for a county by itself.
  let number: Int
  let provinceDigits: String
  let centre: Location

  /// Thousandths: the cosine of the centre's latitude.
  let cosine: Int
  let districts: [DistrictShape]

  /// Thousandths of the usual shortage and surplus (`Imbalance`).
  var imbalance = 1000

  /// Whether teachers' numbers must differ from those of other counties.
  var isPartOfProvince = false
}

/// A seat with its townships: a whole county, or one district of a city.
struct DistrictShape {
  /// Nil when the county has no districts.
  var name: String?
  var stem: String

  /// Metres east and north of the county's centre.
  var offset = Offset(east: 0, north: 0)
  var seatArea = Area.mainCity
  var seatFringe = Area.cityFringe

  var seatPrimaries: Int
  var seatJuniors: Int
  var seatNineYear: Int
  var completeSecondaries: Int
  var seniors: Int
  var townships: Int
  var townshipJuniors: Int
  /// Townships whose central school runs nine years.
  var townshipNineYear: Int
  var villagePrimaries: Int
  var points: Int

  /// The farthest township, in metres from the seat.
  var reach = 48_000

  /// Thousandths of the usual size of a school, in the seat and outside.
  var seatScale = 1000
  var ruralScale = 1000

  var schools: Int {
    seatPrimaries + seatJuniors + seatNineYear + completeSecondaries + seniors + townships
      + townshipJuniors + villagePrimaries + points
  }
}

/// A distance in metres to the east and to the north.
struct Offset {
  var east: Int
  var north: Int

  static func + (left: Offset, right: Offset) -> Offset {
    Offset(east: left.east + right.east, north: left.north + right.north)
  }
}
