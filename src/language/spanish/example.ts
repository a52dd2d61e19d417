import type { ExampleWords } from "../english/example.ts";

export const example: ExampleWords = {
  title: "Historia de ejemplo",
  summary: "Una historia inventada, con un ejemplo de cada tipo de ficha. Sustitúyela por la tuya.",
  about:
    "Esto es un ejemplo y nada de lo que cuenta ocurrió: se cierra una pasarela y dos versiones discrepan sobre el motivo.",
  yourAbout: "Escribe aquí de qué trata tu historia, de dónde vienen sus fuentes y qué deja fuera.",
  settings:
    "Los ajustes de la historia. Las líneas que empiezan por # son comentarios; docs/content-model.md (en inglés) describe cada campo.",
  languageAndZone:
    "El idioma de las entradas y la zona horaria en la que se leen las fechas, salvo que un lugar tenga otra.",
  addresses:
    "La licencia de las entradas; dónde se publicará el sitio, a quién escribir sobre él y dónde está su contenido para editarlo. Quita «# » delante de las que uses.",
  licence: "CC BY 4.0; citas excluidas",
  vocabularies:
    "Las palabras de la historia. Cada línea es una clave, que usan las entradas, y lo que se ve en el sitio.",
  incident: "Incidentes",
  measure: "Medidas",
  statement: "Anuncios y declaraciones",
  public: "Organismos públicos",
  private: "Organizaciones privadas",
  person: "Persona",
  organisation: "Organización",
  media: "Medio o agencia de noticias",
  country: "País",
  region: "Región",
  town: "Localidad",
  site: "Edificio o lugar",
  degrees: "Los grados entre los que están los lugares; se avisa de las coordenadas que quedan fuera.",
  coordinates:
    "Grados norte y este, aquí inventados; un lugar del que solo se conoce la zona no tiene ninguna de las dos líneas.",
  council: "Ayuntamiento de Ejemplo",
  councilShort: "el ayuntamiento",
  bridge: "Pasarela de ejemplo",
  bridgeShort: "la pasarela",
  townName: "Villa Ejemplo",
  townAlias: "Ejemplo",
  sourceLanguage: "es",
  outlet: "Gaceta de Ejemplo",
  headline: "Cerrada la pasarela",
  event: "Ejemplo: se cierra la pasarela",
  datedFrom: "el lunes por la mañana",
  councilSays: "Dice que una revisión rutinaria encontró pernos sueltos.",
  unnamed: "una persona que atiende una tienda junto a la pasarela",
  unnamedSays: "Dice que una furgoneta de reparto había golpeado un pilar el día anterior.",
  body: "El ayuntamiento cerró la pasarela el lunes por la mañana. Dio como motivo unos pernos sueltos; en una tienda cercana se dio otro.",
  deleteIt: "Esta entrada es un ejemplo. Bórrala cuando tengas entradas propias.",
  question: "¿Por qué se cerró la pasarela?",
  bolts: "Tenía los pernos sueltos",
  van: "Una furgoneta la había golpeado",

  files:
    "Una cronología hecha con [Dateline](https://www.npmjs.com/package/dateline). `{{content}}story.yaml` contiene sus ajustes, y las carpetas que lo acompañan tienen un archivo por cada acontecimiento, lugar, persona u organización, pregunta y fuente. [CONTRIBUTING.md](CONTRIBUTING.md) dice cómo se escriben.",
  node: "Hace falta [Node.js](https://nodejs.org/) 20.19 o posterior.",
  once: "una vez",
  start: "muestra el sitio en este equipo y sigue cada cambio",
  desk: "lo mismo, y su página para colaborar escribe entradas",
  new: "pregunta por un acontecimiento nuevo; igual con source, place, actor y question",
  draft: "redacta borradores de entradas a partir de un artículo en inglés, para revisarlos uno a uno",
  check: "nombra todo lo que está mal y cómo arreglarlo",
  build: "escribe el sitio en _site/",
  review: "muestra cómo se leerán las fichas cambiadas",
  update: "trae una versión más nueva de Dateline",
  docs: "Una actualización no cambia ningún archivo de la historia. Lo que Dateline llama `docs/` está en `node_modules/dateline/docs/` (en inglés): `content-model.md` describe cada campo, `rules/` cada regla de la comprobación, `publishing.md` cómo se publica una historia en la web y `upgrading.md` qué conserva una actualización.",
  before: "Antes de publicarla",
  replace:
    "Sustituye las fichas, que son todas ejemplos, y las palabras sobre la historia en `{{content}}story.yaml`. Rellena ahí `address`, `contact` y `repository`.",
  scope: "Di en CONTRIBUTING.md qué tiene cabida aquí, y en LICENSE-CONTENT y `story.yaml` bajo qué licencia.",
  commit: "Registra todo en Git, con `package-lock.json`: las comprobaciones instalan lo que ese archivo nombra.",
  hosts:
    "En GitHub, elige «GitHub Actions» como origen de Pages y protege `main` con una revisión y la comprobación «Content». En GitLab, `.gitlab-ci.yml` lo hace todo. Borra los archivos del servicio que no uses.",

  guide: "Colaborar",
  welcome:
    "Las correcciones y los añadidos son bienvenidos. Nada cambia la cronología antes de que la redacción lo haya leído y aceptado, así que probar no estropea nada.",
  toReport:
    "**Para avisar de un error o de algo que falta**, sigue «Avisar de un error» al pie de una página o abre una [incidencia](../../issues/new/choose). Sin cuenta, escribe al contacto que figura al pie de cada página.",
  toWrite:
    "**Para escribir o corregir una entrada** hacen falta un navegador y una cuenta donde está este repositorio.",
  inPublic: "No describas nunca en público lo que podría dañar a alguien: usa el contacto.",
  belongs: "Qué tiene cabida aquí",
  belongsIs:
    "Un acontecimiento tiene cabida en esta historia si una fuente con nombre informa de él y guarda relación con aquello de lo que trata la historia. Una afirmación es parte del acontecimiento al que se refiere. Solo es un acontecimiento propio si decirla cambió algo.",
  browser: "En el navegador",
  openForm:
    "Sigue **Añadir aquí un acontecimiento** al pie de la página de un lugar, una persona o una organización, o **Editar esta entrada** en la página de una entrada. Se abre un formulario en el que ya consta aquello de lo que trata la página.",
  fillIn:
    "Rellena lo que se sepa. Mientras escribes, cada problema aparece en su campo, a menudo con un botón que lo arregla. Un lugar, una persona u organización, una fuente o una pregunta que falte en la cronología se escribe en el mismo formulario. El nombre de la página será para siempre su dirección: no pongas en él fechas, que pueden resultar erróneas.",
  seeIt:
    "Cuando ya no hay nada mal, la página muestra cómo se leerá la entrada y las formas de enviarla: al editor de este repositorio, paso a paso si son varios archivos, o por correo electrónico.",
  propose:
    "Propón los cambios y di en una frase qué añaden y por qué. La comprobación tarda unos minutos; si falla, nombra cada problema en su línea y dice cómo arreglarlo.",
  writing: "Cómo se escribe una entrada",
  neutralWords:
    "**Palabras neutrales.** Los títulos y los textos no dan como un hecho lo que afirma una parte. Lo que alguien dice es una afirmación con su nombre: `by`, `says`. Si las versiones difieren, cada una tiene su afirmación y nada se decide entre ellas. «Dijo», «informó» y «según» son neutrales; «admitió» y «el llamado» toman partido.",
  sourcesAre:
    "**Fuentes.** Una fuente es un artículo, informe o documento que otras personas puedan encontrar. Indica su medio, su titular y su fecha tal como constan, y omite lo que no conste. Usa palabras propias. Una cita tiene 25 palabras como máximo y se copia letra por letra. `via` nombra de quién tiene la fuente una afirmación, y `origin`, la agencia de la que está tomada.",
  datesAre: "**Fechas.** No escribas más de lo que se sabe. Un mes es mejor que un día inventado.",
  tableHead: "la fuente dice",
  onDay: "el 4 de marzo",
  onMorning: "el lunes por la mañana (y el lunes era 4 de marzo)",
  atTime: "a las 17:00",
  inMonth: "en marzo",
  aboutDay: "hacia el 4 de marzo / quizá el 4 de marzo",
  fromTo: "del 1 al 4",
  oneOf: "uno de los días del 1 al 4",
  threeDates:
    "`date` es cuándo ocurrió; `said`, en una afirmación, cuándo habló alguien; `published`, en una fuente, cuándo apareció. Las palabras que fechan el acontecimiento van en `dated_from`.",
  namesAre:
    "**Nombres.** Usa cualquier nombre que tenga una ficha y añade las grafías desconocidas a sus `aliases`. Un lugar, una persona o una organización nueva necesita una ficha: copia otro archivo de `{{content}}places` o `{{content}}actors`.",
  picturesAre:
    "**Imágenes.** Pon la imagen en `{{content}}media` y nómbrala en el `media` de lo que muestra, con `alt` (qué se ve), `credit` y `licence`. Envía solo lo que puedas publicar y no ponga en peligro a nadie. El sitio quita lo que la cámara escribió en el archivo, como el lugar; el historial del repositorio no, así que quítalo antes.",
  peopleAre:
    "**Personas.** No nombres a particulares, como víctimas y testigos. Describe a quien habla sin ser una persona pública: `by: {unnamed: una persona del barrio}`.",
  correcting: "Corregir una entrada",
  sayWhat:
    "Puede que alguien se haya fiado de una entrada publicada. Si cambian su título, su fecha, sus lugares, las personas u organizaciones, sus afirmaciones o su texto, di qué estaba mal:",
  sayWhatExample: "La entrada daba como fecha el día anterior.",
  withdraw:
    "Para retirar una entrada, conserva su archivo y añade `removed` con `on:` y `why:`. Para cambiar el nombre de un archivo publicado, añade el anterior a `formerly`, de modo que la dirección antigua siga funcionando.",
  agree: "Al colaborar aceptas que tus entradas se publiquen bajo la licencia de [LICENSE-CONTENT](LICENSE-CONTENT).",

  licensed:
    "Las entradas, fichas y preguntas de la historia, que son story.yaml y los archivos Markdown de las carpetas que lo acompañan, se publican bajo la licencia Creative Commons Atribución 4.0 Internacional (CC BY 4.0):",
  quotations:
    "Las citas quedan excluidas. Lo que contienen los campos «quote» y «dated_from», y todo lo demás que va entre comillas, son palabras de las fuentes que se nombran al lado; figuran aquí como citas breves, y esta licencia no da ningún derecho sobre ellas.",
  attribution:
    "Atribución: quienes han colaborado en la historia, por el título de esta, con la dirección de la entrada.",

  correction: "Una corrección",
  correctionMeans: "Algo en la cronología está mal",
  errorOn: "Error en ",
  endangers:
    "Si una entrada pone en peligro a alguien, no lo describas aquí, donde todo el mundo lo lee: usa el contacto que figura al pie de cada página.",
  page: "Página",
  pageMeans: "La dirección de la página que está mal.",
  wrong: "Qué está mal",
  right: "Qué sería lo correcto",
  checked: "Cómo se puede comprobar",
  checkedMeans: "La dirección de una fuente, o las palabras de una fuente que se nombra en la página.",
  newEntry: "Una entrada nueva",
  newEntryMeans: "Algo que ocurrió y falta en la cronología",
  newEntryTitle: "Entrada nueva: ",
  sayWhatYouKnow:
    "No hace falta saber cómo se escriben las entradas: cuenta aquí lo que sabes y la redacción la escribirá. No nombres a particulares, como víctimas y testigos, ni enlaces imágenes de personas detenidas, heridas o muertas, ni de documentos de identidad. Lo que escribas aquí es público.",
  what: "Qué ocurrió",
  whatMeans: "Con palabras neutrales, como lo cuenta la fuente.",
  when: "Cuándo",
  whenMeans: "Sin más exactitud que la fuente. Lo mejor son las palabras de la fuente.",
  whenExample: "el domingo por la noche",
  where: "Dónde",
  source: "Dirección de la fuente",
  sourceMeans: "Del propio artículo o informe, o qué es si no tiene dirección.",
  who: "Quién lo dice",
  whoMeans: "Cada voz con lo que dice, y de quién lo sabe la fuente, si lo indica.",
  otherwise: "Quién dice otra cosa",
  otherwiseMeans: "Otras versiones del mismo acontecimiento, con sus fuentes.",

  afterSending:
    "CONTRIBUTING.md dice cómo se escriben las entradas. Unos minutos después de enviar esto, «Checks», más abajo, muestra qué queda por arreglar y, en «Details» y luego «Summary», cómo se leerá cada entrada.",
  whatAndWhy: "¿Qué añade o cambia, y por qué?",
  forEntries: "Para las entradas:",
  asTheSource: "La fuente lo dice, y la fecha no es más exacta que la fuente.",
  noSide:
    "Ninguna afirmación de una parte figura como un hecho; cada afirmación figura bajo el nombre de quien la hizo.",
  noPrivate:
    "No se nombra a particulares, y nada lleva a imágenes de personas detenidas, heridas o muertas, ni de documentos de identidad.",
  corrected: "Una entrada publicada que decía algo erróneo tiene una línea en `corrections`.",
  agreed: "Acepto que mis entradas se publiquen bajo la licencia de LICENSE-CONTENT.",
};
