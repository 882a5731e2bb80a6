/**
 * What the generated church is made of: names of many places, some with marks.
 *
 * @internal
 */

const list = (text: string): ReadonlyArray<string> => text.trim().split(/\s*,\s*/)

/**
 * @internal
 */
export const femaleNames = list(`
  Abigail, Adaeze, Agnes, Aisha, Alice, Amelia, Amira, Ana, Anja, Anna, Astrid, Beatriz, Camila, Chloe, Clara,
  Elena, Eleanor, Emma, Esther, Fatima, Fiona, Grace, Hana, Hannah, Ines, Isabel, Ivy, Jia, Joan, Johanna,
  Josephine, Karin, Katherine, Leah, Leilani, Lucía, Lydia, Mai, Margaret, María, Mary, Mei, Miriam, Naomi, Nia,
  Nora, Olivia, Priya, Rachel, Rebecca, Renée, Rosa, Ruth, Sara, Sofía, Sophie, Tamar, Theresa, Thandiwe, Valentina,
  Wanjiru, Yuki, Zoë
`)

/**
 * @internal
 */
export const maleNames = list(`
  Aaron, Abraham, Alan, Alejandro, Amos, André, Andrew, Anthony, Antonio, Arjun, Asher, Benjamin, Björn, Caleb,
  Carlos, Chidi, Daniel, David, Diego, Edward, Eli, Elias, Emeka, Ethan, Felix, Gabriel, George, Giovanni, Henry,
  Hiroshi, Isaac, Jakub, James, Jan, Javier, Joel, John, Jonas, José, Joseph, Joshua, Juan, Kai, Kofi, Kwame, Liam,
  Luca, Lukas, Malik, Marcus, Mateo, Matthew, Micah, Min-jun, Moses, Nathan, Noah, Oliver, Oscar, Paul, Pedro,
  Peter, Rafael, Raj, Samuel, Sean, Sebastian, Silas, Simon, Stephen, Thomas, Timothy, Tomás, Vikram, Wei, William
`)

/**
 * @internal
 */
export const lastNames = list(`
  Abara, Acosta, Adams, Adeyemi, Almeida, Andersen, Anderson, Baker, Banda, Becker, Bell, Bennett, Bianchi, Brooks,
  Brown, Campbell, Carter, Castillo, Chen, Chowdhury, Clark, Cohen, Cooper, Costa, Cruz, Davies, Davis, Diaz,
  Dlamini, Dubois, Edwards, Eriksen, Evans, Fernández, Fischer, Flores, Foster, García, Gomez, González, Gray,
  Green, Gupta, Hall, Hansen, Harris, Hayes, Hernández, Hill, Hoffmann, Horvat, Howard, Hughes, Ibrahim, Ito,
  Jackson, Jensen, Johnson, Jones, Kaplan, Kariuki, Kelly, Khan, Kim, King, Kowalski, Kumar, Laurent, Lee, Lewis,
  Li, Lopez, Martin, Martínez, Mbeki, Mensah, Meyer, Miller, Mitchell, Moore, Morales, Moreau, Müller, Murphy,
  Mwangi, Nakamura, Nguyen, Novák, Núñez, O'Brien, Okafor, Okonkwo, Olsen, Ortiz, Osei, Owens, Park, Patel, Pereira,
  Perez, Peterson, Phillips, Popescu, Ramírez, Reed, Reyes, Rivera, Roberts, Robinson, Rodríguez, Rossi, Russo,
  Santos, Schmidt, Schneider, Scott, Sharma, Silva, Singh, Smith, Søndergaard, Sousa, Stewart, Suzuki, Tanaka,
  Taylor, Thompson, Torres, Tran, Turner, Vargas, Walker, Wang, Ward, Watson, White, Williams, Wilson, Wójcik, Wong,
  Wright, Yamamoto, Yılmaz, Young, Zhang, Zimmermann
`)

/**
 * @internal
 */
export const middleNames = list("Ann, Grace, James, Jean, Lee, Louise, Marie, Michael, Rose, Thomas")

/**
 * @internal
 */
export const nicknames = list("Ace, Bea, Buddy, Gigi, Jay, Kit, Mimi, Pip, Sunny, Tex")

/**
 * @internal
 */
export const streets = list(`
  Birch Lane, Cedar Court, Chapel Road, Church Street, Elm Street, Garden Way, Hill Street, Lake Drive,
  Maple Avenue, Mill Road, Oak Street, Park Avenue, Pine Street, River Road, School Street, Station Road,
  Walnut Street, Willow Way
`)

/**
 * City, state, postal code and area code.
 *
 * @internal
 */
export const cities: ReadonlyArray<readonly [string, string, string, string]> = [
  ["Springfield", "IL", "62701", "217"],
  ["Fairview", "OR", "97024", "503"],
  ["Greenville", "SC", "29601", "864"],
  ["Madison", "WI", "53703", "608"],
  ["Franklin", "TN", "37064", "615"],
  ["Salem", "OR", "97301", "503"]
]

/**
 * A name as it stands in an email address.
 *
 * @internal
 */
export const toAscii = (name: string): string =>
  name.normalize("NFKD").replace(/ø/gi, "o").replace(/ı/g, "i").toLowerCase().replace(/[^a-z]/g, "")
