import { checkProduct } from './analyticsHosts/checkProduct';
import { umami } from './analyticsHosts/umami';

checkProduct(umami);
