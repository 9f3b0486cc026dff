import consent from './consent.json';
import decisions from './decisions.json';
import drawing from './drawing.json';
import easyread from './easyread.json';
import error from './error.json';
import film from './film.json';
import frame from './frame.json';
import history from './history.json';
import listen from './listen.json';
import machines from './machines.json';
import message from './message.json';
import opendata from './opendata.json';
import page from './page.json';
import print from './print.json';
import publications from './publications.json';
import search from './search.json';
import statement from './statement.json';
import statistics from './statistics.json';
import terms from './terms.json';

/** The name of a file is the first part of its keys: `frame.menu` stands in frame.json. */
export const en = {
  consent,
  decisions,
  drawing,
  easyread,
  error,
  film,
  frame,
  history,
  listen,
  machines,
  message,
  opendata,
  page,
  print,
  publications,
  search,
  statement,
  statistics,
  terms,
};
