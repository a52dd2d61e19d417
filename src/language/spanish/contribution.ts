import type { Language } from "../language.ts";

const aboutNotes = "Las líneas que empiezan por # explican los campos. No se publican: pueden dejarse o borrarse.";

export const contribution: Language["contribution"] = {
  ways: "Colaborar",
  addEvent: "Añadir aquí un acontecimiento",
  addSource: "Añadir una fuente",
  toPaste: (way) => `${way}: el texto con el que se empieza`,
  edit: "Editar esta entrada",
  report: "Avisar de un error",
  reportOf: (path) => `Error en ${path}`,
  newEvent: {
    fileName: "NOMBRE-DEL-ACONTECIMIENTO.md",
    notes: [
      aboutNotes,
      "El archivo, arriba, recibe un nombre según el acontecimiento, por ejemplo puente-cerrado.md. Ese nombre será para siempre la dirección de la página.",
    ],
    fields: {
      title:
        "Qué ocurrió, en palabras neutrales. Lo que afirma una parte no se da como un hecho. Un texto con dos puntos va entre comillas rectas.",
      date: "Cuándo, con no más exactitud que la fuente: 2024-05-01, 2024-05-01 evening, 2024-05 o 2024.",
      places:
        "Dónde: cualquier nombre de un lugar que tenga la cronología. Si son varios, van entre corchetes: [Uno, Otro].",
      actors:
        "Todas las personas y organizaciones que alguna versión da por participantes; no las que solo hablan de ello.",
      sources:
        "Dónde se informa de ello: el final de la dirección que la página de la fuente tiene en este sitio, por ejemplo the-courier-2024-05-01.",
      added: "Hoy, por ejemplo 2024-05-01: según esta fecha, los canales anuncian lo nuevo.",
      claims:
        "Quién dice qué, un elemento por afirmación. Para usar estas líneas, borrar el # de cada una y dejar los espacios. " +
        "Alguien que no es una persona pública es {unnamed: una persona del barrio}.",
    },
    body: "Bajo la línea --- que termina los campos: qué ocurrió, en uno a tres párrafos breves, con palabras propias.",
  },
  newSource: {
    fileName: "NOMBRE-DEL-ARTICULO.md",
    notes: [
      aboutNotes,
      "El archivo, arriba, recibe un nombre según el medio y el día, por ejemplo the-courier-2024-05-01.md. Los acontecimientos lo citan así, sin .md.",
    ],
    fields: {
      outlet: "Qué medio la publicó, tal como se indica.",
      title: "Su titular, tal como se indica.",
      published: "Cuándo se publicó, con no más exactitud que la indicada: 2024-05-01 o 2024-05.",
      url: "Su dirección.",
      language: "El idioma en que se leyó: es, en, uk.",
      others: "Otros campos, si se indican. Sin outlet ni title, «described» dice qué es.",
    },
    body: "Bajo la línea --- que termina los campos no hace falta escribir nada.",
  },
};
