import { checkProduct } from './analyticsHosts/checkProduct';
import { matomo } from './analyticsHosts/matomo';

checkProduct(matomo);
